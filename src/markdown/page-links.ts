import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { entryAddress } from '../content/entry-address.ts';
import { entryOf } from './entry-of.ts';

/** Turns links that are written as paths to files, `../background/russia-china.mdx#energy`, into page addresses. */
export function pageLinks() {
  return (tree: Root, file: VFile): void => {
    const from = entryOf(file)?.entry.path;
    if (from === undefined) return;
    visit(tree, ['link', 'definition'], (node) => {
      if ('url' in node) node.url = entryAddress(from, node.url) ?? node.url;
    });
  };
}
