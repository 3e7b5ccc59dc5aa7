import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { bodyOf, offsetOf } from '../body.ts';
import type { EntryCheck } from '../corpus.ts';
import { errorAt } from '../place.ts';
import type { Problem } from '../problem.ts';

/** Headings make an outline: the title is its first level, a body begins at the second, and no level is skipped. */
export const headings: EntryCheck = (entry) => {
  const found: Problem[] = [];
  const tree = bodyOf(entry);
  if (!tree) return found;
  let above = 1;
  visit(tree, 'heading', (heading, _index, parent) => {
    const message = headingProblem(heading, above);
    if (message) found.push(errorAt(entry, offsetOf(heading), 'heading-level', message));
    if (parent !== tree) {
      const where = 'a heading stands by itself, not in a list, a quotation or an element: move it out';
      found.push(errorAt(entry, offsetOf(heading), 'heading-place', where));
    }
    if (
      toString(heading)
        .replace(/\[#[^\]]*\]\s*$/, '')
        .trim() === ''
    ) {
      found.push(
        errorAt(entry, offsetOf(heading), 'empty', 'the heading has no text: write it, or remove the heading'),
      );
    }
    above = heading.depth;
  });
  return found;
};

function headingProblem({ depth }: Heading, above: number): string | undefined {
  if (depth === 1) return 'the title is the page’s first level already: begin this heading with "##"';
  if (depth <= above + 1) return undefined;
  return `a level is skipped: begin this heading with "${'#'.repeat(above + 1)}", not "${'#'.repeat(depth)}"`;
}
