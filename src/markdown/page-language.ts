import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isComponent } from '../text/component-node.ts';
import { jsxAttributes } from './jsx.ts';
import { entryOf } from './entry-of.ts';
import { languageOf } from './language-of.ts';

/** Tells every component in a body the language of its page, whose words it shows. */
export function pageLanguage() {
  return (tree: Root, file: VFile): void => {
    const found = entryOf(file);
    if (!found) return;
    const pageLang = languageOf(found.root, found.entry);
    visit(tree, (node) => {
      if (isComponent(node)) node.attributes.push(...jsxAttributes({ pageLang }));
    });
  };
}
