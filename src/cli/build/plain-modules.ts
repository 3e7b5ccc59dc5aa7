import { realpathSync } from 'node:fs';
import { sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rolldown } from 'vite';

/** The folders of `src/` whose files run in plain Node: a command, a test or an editor uses them without Astro and without a build. */
export const PLAIN = ['schema', 'content', 'text', 'markdown', 'model', 'search', 'checks'] as const;

/** Has the bundler of the project at `root` leave plain modules to Node, which finds them by their whole addresses. */
export function withPlainModules(root: string): Rolldown.RolldownOptions {
  const isPlain = plainModules(root);
  const paths = (id: string) => (isPlain.test(id) ? pathToFileURL(id).href : id);
  // Relative ones it would write as if its chunks came to lie where their sources do.
  return { external: isPlain, makeAbsoluteExternalsRelative: false, output: { paths } };
}

/**
 * The modules of the project at `root` that a build's pages take as they are. Its check has loaded most of them by then, and
 * a bundler would read, join and start each a second time.
 */
export function plainModules(root: string): RegExp {
  // The bundler names files by where they are in truth.
  const src = `${realpathSync(root).split(sep).join('/')}/src/`;
  return new RegExp(`^${RegExp.escape(src)}(?:${PLAIN.join('|')})/[^?]+\\.ts$`);
}
