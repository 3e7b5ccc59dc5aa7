import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { CitationReference } from '../text/citation-syntax.ts';
import { citedLine } from '../text/line.ts';
import { textElement } from './jsx.ts';
import { entryOf } from './entry-of.ts';

const MARK = 'CitationMark';

/**
 * Makes each `[^id]` a `<CitationMark>` with its number by order of first use, notes included; the lines of the summary
 * come first. The page has the ids of the body's uses in order as `citationUses`, and numbers on from there.
 */
export function citationMarks() {
  return (tree: Root, file: VFile): void => {
    if (!entryOf(file)) return;
    const frontmatter = file.data.astro?.frontmatter;
    const before = summaryUses(frontmatter?.summary);
    const uses: string[] = [];
    visit(tree, 'citationReference', (node: CitationReference, index, parent) => {
      if (!parent || index === undefined) return;
      uses.push(node.value);
      const last = parent.children[index - 1];
      const isAdjacent = last !== undefined && 'name' in last && last.name === MARK;
      parent.children.splice(index, 1, markOf(node.value, [...before, ...uses], isAdjacent));
    });
    if (frontmatter) frontmatter.citationUses = uses;
  };
}

function summaryUses(summary: unknown): string[] {
  const lines: unknown[] = Array.isArray(summary) ? summary : [];
  return lines.flatMap((line) => (typeof line === 'string' ? [citedLine(line).cite].flat() : []));
}

function markOf(id: string, uses: readonly string[], isAdjacent: boolean) {
  const number = [...new Set(uses)].indexOf(id) + 1;
  const use = uses.filter((used) => used === id).length;
  const adjacent = isAdjacent ? 'adjacent' : undefined;
  return textElement(MARK, { number: String(number), use: String(use), adjacent }, []);
}
