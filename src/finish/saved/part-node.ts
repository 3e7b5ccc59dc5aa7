import type { Page, PageElement } from '../page/page.ts';

/** An element of a page with what is in it; texts are as they are written. */
export interface PartNode {
  readonly element: PageElement;
  readonly children: readonly (PartNode | string)[];
}

/** An element of a page, as deep as it goes. */
export function nodeOf({ html, steps }: Page, element: PageElement): PartNode {
  let next = element.step + 1;
  const childrenOf = (parent: PageElement): PartNode['children'] => {
    const children: (PartNode | string)[] = [];
    for (let step = steps[next++]; step && !(step.kind === 'close' && step.element === parent); step = steps[next++]) {
      if (step.kind === 'text') children.push(html.slice(step.start, step.end));
      if (step.kind === 'open') children.push({ element: step, children: childrenOf(step) });
    }
    return children;
  };
  return { element, children: childrenOf(element) };
}
