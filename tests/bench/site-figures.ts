import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { sizedFiles } from '../../src/cli/build/sized-files.ts';
import { ASTRO } from '../setup/build.ts';
import { copyProject, forgetKept } from '../setup/project-copy.ts';
import { SEED, writeCorpus } from './corpus.ts';
import { untilProblem, untilShown, whileServed } from './development.ts';
import { addArticle, changeFile, changeRole, EDITED, withWords } from './edits.ts';
import { measured, type Measured } from './measured.ts';
import { stockSite } from './stock-site.ts';

const COMPILE_CACHE = ['--import', './src/cli/compile-cache.mjs'];

/** As `npm run check` checks, and as `npm run build` builds. */
const CHECK = [...COMPILE_CACHE, 'src/cli/check.ts'];
const BUILD = [...COMPILE_CACHE, ASTRO, 'build'];

/** What was measured of a site. */
export interface SiteFigures {
  readonly cold: Measured;
  readonly textEdit: Measured;
  /** Seconds from a save under `npm run dev` until the page shows it. */
  readonly save: number;
  /** The bytes of what is published. */
  readonly bytes: number;
}

/** What was measured of ours besides. */
export interface OwnFigures extends SiteFigures {
  readonly coldCheck: Measured;
  readonly editCheck: Measured;
  readonly newArticle: Measured;
  /** Of the largest site alone. */
  readonly roleEdit: Measured | undefined;
  /** Seconds from a save under `npm run dev` until its problem is said. */
  readonly problem: number;
  /** The bytes of a saved explainer, on average. */
  readonly saved: number;
}

/**
 * Measures a site of ours with so many made articles; `say` hears what is being done. Of the largest, `look` has the built folder for
 * a while, and a role is changed that many of its pages show.
 */
export async function ownFigures(
  articles: number,
  say: (line: string) => unknown,
  look: ((folder: string) => Promise<unknown>) | undefined,
): Promise<OwnFigures> {
  const { root, remove } = forgetKept(copyProject());
  const file = `content/articles/${EDITED}.mdx`;
  try {
    writeCorpus(root, { articles, seed: SEED });
    const run = async (what: string, ...command: string[]) => {
      say(`${articles} articles here: ${what}`);
      return measured(command, root);
    };
    const coldCheck = await run('check', ...CHECK);
    changeFile(root, file, withWords('as was said'));
    const editCheck = await run('check after an edit', ...CHECK);
    rmSync(join(root, '.astro'), { recursive: true, force: true });
    const cold = await run('build', ...BUILD);
    const files = sizedFiles(join(root, 'dist'));
    await look?.(join(root, 'dist'));
    changeFile(root, file, withWords('as was said again'));
    const textEdit = await run('build after an edit', ...BUILD);
    addArticle(root);
    const newArticle = await run('build after a new article', ...BUILD);
    if (look) changeRole(root);
    const roleEdit = look && (await run('build after another role', ...BUILD));
    say(`${articles} articles here: save under npm run dev`);
    const page = `/articles/${EDITED}.html`;
    const development = await whileServed(root, page, async (server) => ({
      problem: await untilProblem(server, file),
      save: await untilShown(server, file, page),
    }));
    const saved = files.filter(({ path }) => path.startsWith('saved/'));
    return {
      ...{ coldCheck, editCheck, cold, textEdit, newArticle, roleEdit, ...development },
      bytes: bytesOf(files),
      saved: bytesOf(saved) / saved.length,
    };
  } finally {
    remove();
  }
}

/** Measures a stock site of the same articles. */
export async function stockFigures(articles: number, say: (line: string) => unknown): Promise<SiteFigures> {
  const { root, remove } = stockSite({ articles, seed: SEED });
  const file = `posts/${EDITED}.mdx`;
  try {
    say(`${articles} articles in a stock site: build`);
    const cold = await measured([ASTRO, 'build'], root);
    const bytes = bytesOf(sizedFiles(join(root, 'dist')));
    changeFile(root, file, withWords('as was said'));
    say(`${articles} articles in a stock site: build after an edit`);
    const textEdit = await measured([ASTRO, 'build'], root);
    say(`${articles} articles in a stock site: save under npm run dev`);
    const page = `/${EDITED}`;
    const save = await whileServed(root, page, (server) => untilShown(server, file, page));
    return { cold, bytes, textEdit, save };
  } finally {
    remove();
  }
}

const bytesOf = (files: readonly { readonly bytes: number }[]) => files.reduce((sum, { bytes }) => sum + bytes, 0);
