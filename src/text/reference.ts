import type { Nodes, Parents } from 'mdast';
import type { CitationReference } from './citation-syntax.ts';
import { nodesIn } from './nodes-in.ts';

/** A reference in a text: `[^call-announced]`. */
export interface Reference {
  readonly id: string;
  readonly node: CitationReference;
  /** From the tree's root to the parent of the reference. */
  readonly ancestors: readonly Parents[];
  /** Where it stands in what was parsed, in UTF-16 units. */
  readonly offset: number;
}

/** The references in a tree, in order. */
export function references(tree: Nodes): Reference[] {
  return nodesIn(tree).flatMap(({ node, ancestors }) =>
    node.type === 'citationReference'
      ? [{ id: node.value, node, ancestors, offset: node.position?.start.offset ?? 0 }]
      : [],
  );
}
