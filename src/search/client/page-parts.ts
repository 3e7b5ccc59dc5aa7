import { element } from './elements.ts';

/** When what is on the page now has been drawn: the next frame begins after it. */
export function drawn(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** What results are shown under, and the name of their list. */
export interface ResultHeading {
  readonly id: string;
  readonly heading: string;
  readonly name: string;
}

/** Shows what was found at the end of an element, one with each step. The heading comes with the first. */
export function* showResults<T>(
  within: Element | null,
  { id, heading, name }: ResultHeading,
  found: readonly T[],
  make: (each: T) => HTMLLIElement,
): Generator<void> {
  if (found.length === 0) return;
  const label = `S-${id}-h`;
  const list = element('ol', { role: 'list', class: name });
  within?.append(element('section', { 'aria-labelledby': label }, element('h2', { id: label }, heading), list));
  for (const each of found) {
    list.append(make(each));
    yield;
  }
}

/** What shows that an answer is on its way. */
export function rings(): HTMLElement {
  return element('span', { class: 'wait', 'aria-hidden': 'true' }, element('i'), element('i'), element('i'));
}
