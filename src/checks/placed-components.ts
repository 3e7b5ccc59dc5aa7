import type { Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isComponent, type BodyComponent } from '../text/component-node.ts';

/** A component and what it stands in. */
export interface PlacedComponent {
  readonly component: BodyComponent;
  readonly parent: Parents;
}

/** The components of a body, in order. */
export function componentsOf(tree: Root): PlacedComponent[] {
  const found: PlacedComponent[] = [];
  visit(tree, (node, _index, parent) => {
    if (isComponent(node) && parent) found.push({ component: node, parent });
  });
  return found;
}
