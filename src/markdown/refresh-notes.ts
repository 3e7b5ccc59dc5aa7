import type { Plugin } from 'vite';

const IN_ARTICLES = /\/content\/articles\/[^/]+\.mdx/;
const SHOWN_IN_ARTICLES = /\/content\/(?:background|people)\/[^/]+$/;

/**
 * In development, compiles the articles again when a background entry or a person changes: an article's compiled body
 * holds the notes and the mentions, and a remark plugin cannot tell Vite which files it has read.
 */
export function refreshNotes(): Plugin {
  return {
    name: 'backgrounder:refresh-notes',
    apply: 'serve',
    hotUpdate({ file }) {
      if (!SHOWN_IN_ARTICLES.test(file)) return;
      const { moduleGraph } = this.environment;
      for (const [id, module] of moduleGraph.idToModuleMap) {
        if (IN_ARTICLES.test(id)) moduleGraph.invalidateModule(module);
      }
    },
  };
}
