import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isComponent } from '../text/component-node.ts';
import type { BodySource } from './body-source.ts';
import { jsxAttributes } from './jsx.ts';

/** Tells every component in a body the language of its page, whose words it shows. */
export function pageLanguage(tree: Root, { lang }: BodySource): void {
  visit(tree, (node) => {
    if (isComponent(node)) node.attributes.push(...jsxAttributes({ pageLang: lang }));
  });
}
