import type { Page, PageElement, PageText } from '../page/page.ts';

/** An element of a page with what is in it. */
export interface PartNode {
  readonly kind: 'node';
  readonly element: PageElement;
  readonly children: readonly (PartNode | PageText)[];
}

/** An element of a page, as deep as it goes. */
export function nodeOf({ steps }: Page, element: PageElement): PartNode {
  let next = element.step + 1;
  const childrenOf = (parent: PageElement): PartNode['children'] => {
    const children: (PartNode | PageText)[] = [];
    for (let step = steps[next++]; step && !(step.kind === 'close' && step.element === parent); step = steps[next++]) {
      if (step.kind === 'text') children.push(step);
      if (step.kind === 'open') children.push({ kind: 'node', element: step, children: childrenOf(step) });
    }
    return children;
  };
  return { kind: 'node', element, children: childrenOf(element) };
}

/** Whether nothing but white space stands there. */
export function isBlank(node: PartNode | PageText): boolean {
  return node.kind === 'text' && node.value.trim() === '';
}
