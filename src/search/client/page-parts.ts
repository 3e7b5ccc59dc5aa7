import { element } from './elements.ts';

/** When what is on the page now has been drawn: the next frame begins after it. */
export function drawn(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** A part of an answer under a heading; nothing where it has no items. */
export function section(id: string, heading: string, items: readonly HTMLLIElement[], name: string): Node[] {
  if (items.length === 0) return [];
  const label = `S-${id}-h`;
  const list = element('ol', { role: 'list', class: name }, ...items);
  return [element('section', { 'aria-labelledby': label }, element('h2', { id: label }, heading), list)];
}

/** What shows that an answer is on its way. */
export function rings(): HTMLElement {
  return element('span', { class: 'wait', 'aria-hidden': 'true' }, element('i'), element('i'), element('i'));
}
