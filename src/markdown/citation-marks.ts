import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isChart } from '../text/chart-node.ts';
import { citedLine } from '../text/line.ts';
import { references } from '../text/reference.ts';
import { jsxAttributes, textElement } from './jsx.ts';
import { entryOf } from './entry-of.ts';

const MARK = 'CitationMark';

/**
 * Makes each `[^id]` a `<CitationMark>` with its number by order of first use, notes included; the lines of the summary
 * come first. A chart has the numbers and uses of its own as `marks`. The page has the ids of the body's uses in order as
 * `citationUses`, and numbers on from there.
 */
export function citationMarks() {
  return (tree: Root, file: VFile): void => {
    if (!entryOf(file)) return;
    const frontmatter = file.data.astro?.frontmatter;
    const before = summaryUses(frontmatter?.summary);
    const uses: string[] = [];
    const use = (id: string) => {
      uses.push(id);
      return numberOf(id, [...before, ...uses]);
    };
    visit(tree, (node, index, parent) => {
      if (isChart(node)) {
        const marks = references(node).map(({ id }) => use(id));
        node.attributes.push(...jsxAttributes({ marks: marks.map(({ number, use }) => `${number}/${use}`).join(' ') }));
        node.children = [];
        return SKIP;
      }
      if (node.type !== 'citationReference' || !parent || index === undefined) return undefined;
      const last = parent.children[index - 1];
      const adjacent = last !== undefined && 'name' in last && last.name === MARK ? 'adjacent' : undefined;
      const mark = use(node.value);
      parent.children.splice(index, 1, textElement(MARK, { ...mark, adjacent }, []));
      return undefined;
    });
    if (frontmatter) frontmatter.citationUses = uses;
  };
}

function summaryUses(summary: unknown): string[] {
  const lines: unknown[] = Array.isArray(summary) ? summary : [];
  return lines.flatMap((line) => (typeof line === 'string' ? [citedLine(line).cite].flat() : []));
}

/** The number of a citation among those used so far, and which use of it the last one is. */
function numberOf(id: string, uses: readonly string[]) {
  const number = [...new Set(uses)].indexOf(id) + 1;
  return { number: String(number), use: String(uses.filter((used) => used === id).length) };
}
