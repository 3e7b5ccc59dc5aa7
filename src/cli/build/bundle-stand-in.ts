import type { Plugin } from 'vite';

const STAND_IN = '\0kept-bundle';

/** Has the bundler make, of all that renders pages, one line that takes it from the file `entry` beside it, which is kept. */
export function bundleStandIn(entry: string): Plugin {
  return {
    name: 'backgrounder:kept-bundle',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'prerender',
    options: (options) => ({ ...options, input: STAND_IN }),
    resolveId: (id) => (id === STAND_IN ? id : id === entry ? { id: `./${entry}`, external: true } : undefined),
    load: (id) => (id === STAND_IN ? `export { app } from '${entry}';` : undefined),
  };
}
