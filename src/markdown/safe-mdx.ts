import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { bodyComponentNames, forbidden } from '../text/allowed-mdx.ts';
import { entryOf } from './entry-of.ts';

/** Refuses what content may not hold. The checks report it first; this stands where the text becomes code. */
export function safeMdx() {
  return (tree: Root, file: VFile): void => {
    const found = entryOf(file);
    if (!found) return;
    const [first] = forbidden(tree, bodyComponentNames(found.root), found.entry.kind);
    if (first) file.fail(first.message, first.node, 'backgrounder:not-allowed');
  };
}
