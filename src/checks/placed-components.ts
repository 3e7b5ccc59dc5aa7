import type { Parents, Root } from 'mdast';
import { isComponent, type BodyComponent } from '../text/component-node.ts';
import { nodesIn } from '../text/nodes-in.ts';

/** A component and what it stands in. */
export interface PlacedComponent {
  readonly component: BodyComponent;
  readonly parent: Parents;
}

/** The components of a body, in order. */
export function componentsOf(tree: Root): PlacedComponent[] {
  return nodesIn(tree).flatMap(({ node, ancestors }) => {
    const parent = ancestors.at(-1);
    return isComponent(node) && parent ? [{ component: node, parent }] : [];
  });
}
