import type { Page } from './page.ts';
import type { Splice } from './splice.ts';

/** The elements of HTML that have no content. */
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** The splices that take the slash out of `<br/>`, which HTML passes over: WHATWG HTML, "Start tags". */
export function voidTagSplices({ html, elements }: Page): Splice[] {
  return elements
    .filter(({ name, contentStart }) => VOID.has(name) && html.slice(contentStart - 2, contentStart) === '/>')
    .filter(({ attributes, contentStart }) => attributes.every(({ end }) => end <= contentStart - 2))
    .map(({ contentStart: end }) => ({ start: end - 2, end: end - 1, text: '' }));
}
