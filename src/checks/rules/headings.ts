import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { nodesIn } from '../../text/nodes-in.ts';
import { bodyOf, offsetOf } from '../body.ts';
import type { EntryCheck } from '../corpus.ts';
import { errorAt } from '../place.ts';

/** Headings make an outline: the title is its first level, a body begins at the second, and no level is skipped. */
export const headings: EntryCheck = function* (entry) {
  const tree = bodyOf(entry);
  let above = 1;
  for (const { node: heading, ancestors } of tree ? nodesIn(tree) : []) {
    if (heading.type !== 'heading') continue;
    const message = headingProblem(heading, above);
    if (message) yield errorAt(entry, offsetOf(heading), 'heading-level', message);
    if (ancestors.length > 1) {
      const where = 'a heading stands by itself, not in a list, a quotation or an element: move it out';
      yield errorAt(entry, offsetOf(heading), 'heading-place', where);
    }
    if (
      toString(heading)
        .replace(/\[#[^\]]*\]\s*$/, '')
        .trim() === ''
    ) {
      yield errorAt(entry, offsetOf(heading), 'empty', 'the heading has no text: write it, or remove the heading');
    }
    above = heading.depth;
  }
};

function headingProblem({ depth }: Heading, above: number): string | undefined {
  if (depth === 1) return 'the title is the page’s first level already: begin this heading with "##"';
  if (depth <= above + 1) return undefined;
  return `a level is skipped: begin this heading with "${'#'.repeat(above + 1)}", not "${'#'.repeat(depth)}"`;
}
