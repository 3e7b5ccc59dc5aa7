import type { PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { REFERENCE } from '../text/reference.ts';
import { textElement } from './jsx.ts';
import { entryOf } from './entry-of.ts';

/**
 * Makes each `[^id]` a `<CitationMark>` with its number by order of first use, notes included. The page has the ids of
 * all uses in order as `citationUses`, and numbers on from there.
 */
export function citationMarks() {
  return (tree: Root, file: VFile): void => {
    if (!entryOf(file)) return;
    const uses: string[] = [];
    visit(tree, 'text', (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      const pieces = node.value.split(REFERENCE).map((piece, position): PhrasingContent => {
        if (position % 2 === 0) return { type: 'text', value: piece };
        uses.push(piece);
        return markOf(piece, uses);
      });
      if (pieces.length === 1) return undefined;
      parent.children.splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });
    const frontmatter = file.data.astro?.frontmatter;
    if (frontmatter) frontmatter.citationUses = uses;
  };
}

function markOf(id: string, uses: readonly string[]): PhrasingContent {
  const number = [...new Set(uses)].indexOf(id) + 1;
  const use = uses.filter((used) => used === id).length;
  return textElement('CitationMark', { number: String(number), use: String(use) }, []);
}
