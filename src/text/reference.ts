import type { Nodes, Parents, Text } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';

/** A citation in a text: `[^call-announced]`. */
export interface Reference {
  readonly id: string;
  readonly node: Text;
  /** From the tree's root to the parent of the text. */
  readonly ancestors: readonly Parents[];
  /** Where it stands in the body, in UTF-16 units. */
  readonly offset: number;
}

/** Finds references in a text; what stands between the brackets is taken whole, so that a wrong id can be reported. */
export const REFERENCE = /\[\^([^\]\s]+)\]/g;

/**
 * The references in a tree, in order. GFM leaves `[^id]` as text where no definition stands, and the definitions are in
 * the frontmatter.
 */
export function references(tree: Nodes, body: string): Reference[] {
  const found: Reference[] = [];
  visitParents(tree, 'text', (node, ancestors) => {
    const start = node.position?.start.offset ?? 0;
    const raw = body.slice(start, node.position?.end.offset ?? start);
    for (const match of raw.matchAll(REFERENCE)) {
      found.push({ id: match[1] ?? '', node, ancestors, offset: start + match.index });
    }
  });
  return found;
}
