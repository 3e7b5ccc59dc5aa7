import type { Plugin } from 'vite';
import { forgetPeople } from './named-people.ts';

const WITH_BODY = /\/content\/(?:articles|background)\/[^/]+\.mdx/;
const SHOWN_IN_BODIES = /\/content\/(?:background|people|words|published\/(?:articles|background))\/[^/]+$/;

/**
 * In development, compiles the articles again when a background entry, a person or the owner's words change. An article's compiled body
 * holds the notes and the mentions, and a remark plugin cannot tell Vite which files it has read.
 */
export function refreshNotes(): Plugin {
  return {
    name: 'backgrounder:refresh-notes',
    apply: 'serve',
    hotUpdate({ file }) {
      if (!SHOWN_IN_BODIES.test(file)) return;
      forgetPeople();
      const { moduleGraph } = this.environment;
      for (const [id, module] of moduleGraph.idToModuleMap) {
        if (WITH_BODY.test(id)) moduleGraph.invalidateModule(module);
      }
    },
  };
}
