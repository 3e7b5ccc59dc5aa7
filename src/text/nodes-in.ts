import type { Nodes, Parents } from 'mdast';

/** A node of a tree, and what it stands in, from the tree on. */
export interface PlacedNode {
  readonly node: Nodes;
  readonly ancestors: readonly Parents[];
}

/**
 * The nodes of a tree, the tree itself first and each before what is in it; into those that are `whole` nobody looks.
 * They are those that the tree has when it is asked: what is put in or taken out since changes nothing of the list.
 * `unist-util-visit`, which goes along with such changes, makes a function with a name for each node that it comes to, and
 * that was a tenth of a check.
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
