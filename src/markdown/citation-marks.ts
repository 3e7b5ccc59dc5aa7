import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { CitationReference } from '../text/citation-syntax.ts';
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
    visit(tree, 'citationReference', (node: CitationReference, index, parent) => {
      if (!parent || index === undefined) return;
      uses.push(node.value);
      parent.children.splice(index, 1, markOf(node.value, uses));
    });
    const frontmatter = file.data.astro?.frontmatter;
    if (frontmatter) frontmatter.citationUses = uses;
  };
}

function markOf(id: string, uses: readonly string[]) {
  const number = [...new Set(uses)].indexOf(id) + 1;
  const use = uses.filter((used) => used === id).length;
  return textElement('CitationMark', { number: String(number), use: String(use) }, []);
}
