import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { changesAnchor } from '../content/address.ts';
import { correctionsOf, markCorrections } from './correction-marks.ts';
import { entryOf } from './entry-of.ts';

/** Marks each passage of a body that came with a correction or clarification, and leads to the page's log. */
export function correctedPassages() {
  return (tree: Root, file: VFile): void => {
    const found = entryOf(file);
    if (found) markCorrections(tree, correctionsOf(found.root, found.entry), `#${changesAnchor}`);
  };
}
