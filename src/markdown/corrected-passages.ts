import type { Root } from 'mdast';
import { changesAnchor } from '../content/anchor.ts';
import type { BodySource } from './body-source.ts';
import { markCorrections } from './correction-marks.ts';

/** Marks each passage of a body that came with a correction or clarification, and leads to the page's log. */
export function correctedPassages(tree: Root, { corrections }: BodySource): void {
  markCorrections(tree, corrections, `#${changesAnchor}`);
}
