import { join, sep } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { ErrorPayload, ViteDevServer } from 'vite';
import { formatProblems, type Problem } from './problem.ts';
import { checkContent } from './run.ts';

/** Long enough for an editor to finish writing several files, short enough not to be noticed. */
const PAUSE = 150;

/**
 * Runs the checks beside `astro dev`: prints the problems when the server starts and whenever a change has made a
 * difference, and shows errors over the page.
 */
export function editorialChecks(): AstroIntegration {
  return {
    name: 'editorial-checks',
    hooks: {
      'astro:server:setup': ({ server, logger }) => watch(server, logger),
    },
  };
}

function watch(server: ViteDevServer, logger: AstroIntegrationLogger): void {
  const root = server.config.root;
  const folders = ['content', join('src', 'words')].map((folder) => join(root, folder) + sep);
  let last: string | undefined;
  let shown: ErrorPayload | undefined;
  let timer: NodeJS.Timeout | undefined;

  const run = () => {
    const problems = tryCheck(root, logger);
    if (!problems) return;
    const text = formatProblems(problems);
    if (text === last) return;
    report(logger, problems, text, last === undefined);
    last = text;
    const before = shown;
    shown = overlay(root, problems);
    if (shown) server.ws.send(shown);
    // An update of nothing takes the overlay away.
    else if (before) server.ws.send({ type: 'update', updates: [] });
  };

  server.watcher.on('all', (_event, path) => {
    if (!folders.some((folder) => path.startsWith(folder))) return;
    clearTimeout(timer);
    timer = setTimeout(run, PAUSE);
  });
  // A page that is opened, or loaded again after a change, knows nothing of what was sent before.
  server.ws.on('connection', () => {
    if (shown) server.ws.send(shown);
  });
  server.httpServer?.once('close', () => clearTimeout(timer));
  run();
}

/** A fault in a check is no reason to take the server down with it. */
function tryCheck(root: string, logger: AstroIntegrationLogger): Problem[] | undefined {
  try {
    return checkContent(root);
  } catch (error) {
    logger.error(
      `The editorial checks failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    return undefined;
  }
}

function report(logger: AstroIntegrationLogger, problems: readonly Problem[], text: string, isFirst: boolean): void {
  if (problems.some(({ level }) => level === 'error')) logger.error(`\n${text}`);
  else if (problems.length > 0) logger.warn(`\n${text}`);
  else if (!isFirst) logger.info('All is well again: no problems in content.');
}

function overlay(root: string, problems: readonly Problem[]): ErrorPayload | undefined {
  const errors = problems.filter(({ level }) => level === 'error');
  const [first] = errors;
  if (!first) return undefined;
  const { line, column } = first;
  const file = join(root, first.file);
  return {
    type: 'error',
    err: {
      message: formatProblems(errors),
      stack: '',
      plugin: 'editorial-checks',
      id: file,
      loc: { file, line, column },
    },
  };
}
