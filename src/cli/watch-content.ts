import { join } from 'node:path';
import type { HotPayload, ViteDevServer } from 'vite';
import { formatProblems, type Problem } from '../checks/problem.ts';
import { readCorpus, type Corpus } from '../checks/corpus.ts';
import { checkCorpus } from '../checks/run.ts';
import { storeOf } from '../content/store-of-project.ts';
import { afterChanges, type Watcher } from './after-changes.ts';
import { setBuildTime } from './build-moment.ts';
import { writeSchemas } from './editor/write-schemas.ts';
import { today } from './today.ts';

/** Long enough for an editor to finish writing several files, short enough not to be noticed. */
const PAUSE = 150;

/** What the browser is told: an error to show over the page, or an update of nothing, which takes it away. */
type Payload =
  | { type: 'update'; updates: [] }
  | {
      type: 'error';
      err: {
        message: string;
        stack: string;
        plugin: string;
        id: string;
        loc: { file: string; line: number; column: number };
      };
    };

/** What is needed of a development server. */
export interface DevServer {
  readonly watcher: Watcher;
  readonly channel: { on(event: 'connection', listener: () => void): unknown; send(payload: Payload): unknown };
  readonly logger: Readonly<Record<'info' | 'warn' | 'error', (text: string) => unknown>>;
}

/**
 * Checks the content of a project now and after each change: prints the problems whenever they have changed, and shows errors
 * over the page. Gives what is shown there now: a page that fails because of them says nothing better.
 */
export function watchContent(root: string, { watcher, channel, logger }: DevServer): () => Payload | undefined {
  const store = storeOf(root);
  setBuildTime();
  let printed = '';
  let shown: Payload | undefined;
  /** Held from check to check, so that what did not change is not read again. */
  let corpus: Corpus | undefined;

  const run = () => {
    const problems = tryCheck(() => {
      corpus = readCorpus(root, store);
      writeSchemas(root, corpus);
      return checkCorpus(corpus, today(), store);
    }, logger);
    if (!problems) return;
    const text = formatProblems(problems);
    if (text === printed) return;
    printed = text;
    report(problems, text, logger);
    const before = shown;
    shown = overlay(root, problems);
    if (shown ?? before) channel.send(shown ?? { type: 'update', updates: [] });
  };

  afterChanges(root, watcher, PAUSE, run);
  // A page that is opened, or loaded again after a change, knows nothing of what was sent before.
  channel.on('connection', () => {
    if (shown) channel.send(shown);
  });
  run();
  return () => shown;
}

/** Lets the browser show the errors of the content in the place of those that pages and modules throw because of them. */
export function showInstead({ hot }: ViteDevServer['environments']['client'], shown: () => Payload | undefined): void {
  const send: typeof hot.send = hot.send.bind(hot);
  hot.send = (message: string | HotPayload, data?: unknown) => {
    if (typeof message === 'string') send(message, data);
    else send(message.type === 'error' ? (shown() ?? message) : message);
  };
}

/** A fault in a check is no reason to take the server down with it. */
function tryCheck(check: () => Problem[], logger: DevServer['logger']): Problem[] | undefined {
  try {
    return check();
  } catch (error) {
    logger.error(`The editorial checks failed: ${error instanceof Error ? (error.stack ?? '') : String(error)}`);
    return undefined;
  }
}

function report(problems: readonly Problem[], text: string, logger: DevServer['logger']): void {
  if (problems.some(({ level }) => level === 'error')) logger.error(`\n${text}`);
  else if (problems.length > 0) logger.warn(`\n${text}`);
  else logger.info('All is well again: no problems in content.');
}

function overlay(root: string, problems: readonly Problem[]): Payload | undefined {
  const errors = problems.filter(({ level }) => level === 'error');
  const [first] = errors;
  if (!first) return undefined;
  const { line, column } = first;
  const file = join(root, first.file);
  // Astro shows it as HTML.
  const message = formatProblems(errors).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return {
    type: 'error',
    err: { message, stack: '', plugin: 'editorial-checks', id: file, loc: { file, line, column } },
  };
}
