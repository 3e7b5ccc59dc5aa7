import type { Page, PageElement } from '../page/page.ts';
import type { Splice } from '../page/splice.ts';
import { needsNoQuotes, shortAttribute } from '../page/written-attribute.ts';

/**
 * Writes the tags of an element of a page in as few bytes as HTML takes, with its address where another one is given: no
 * quotation marks where a value needs none, and no end of an item, behind which is another one or the end of its list.
 */
export function* shortTags({ html }: Page, element: PageElement, href?: string): Generator<Splice> {
  for (const { name, value, start, end } of element.attributes) {
    const asked = name === 'href' ? (href ?? value) : value;
    // A slash behind a value without quotation marks would be a part of it.
    const isShort = needsNoQuotes(asked) && html[end] !== '/';
    // Drawings tell capitals in names apart, and these are read without.
    const written = html.slice(start, start + name.length);
    if (isShort || asked !== value) yield { start, end, text: shortAttribute(written, asked) };
  }
  if (element.name === 'li') yield { start: element.contentEnd, end: element.end, text: '' };
}
