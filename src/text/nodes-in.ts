import type { Nodes, Parents } from 'mdast';

/** A node of a tree, and what it stands in, from the tree on. */
export interface PlacedNode {
  readonly node: Nodes;
  readonly ancestors: readonly Parents[];
}

/**
 * The nodes of a tree, the tree itself first and each before what is in it; into those that are `whole` nobody looks.
 * `unist-util-visit` makes a function with a name for each node that it comes to, which was a tenth of a check; a tree that
 * changes while somebody goes through it is its matter.
 */
export function nodesIn(tree: Nodes, isWhole: (node: Nodes) => boolean = never): PlacedNode[] {
  const found: PlacedNode[] = [];
  const add = (node: Nodes, ancestors: readonly Parents[]) => {
    found.push({ node, ancestors });
    if (!('children' in node) || node.children.length === 0 || isWhole(node)) return;
    const within = [...ancestors, node];
    for (const child of node.children) add(child, within);
  };
  add(tree, []);
  return found;
}

const never = () => false;
