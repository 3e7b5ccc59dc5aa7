import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { entryAddress } from '../content/entry-address.ts';
import type { BodySource } from './body-source.ts';

/** Turns links that are written as paths to files, `../background/russia-china.mdx#energy`, into page addresses. */
export function pageLinks(tree: Root, { path }: BodySource): void {
  visit(tree, ['link', 'definition'], (node) => {
    if ('url' in node) node.url = entryAddress(path, node.url) ?? node.url;
  });
}
