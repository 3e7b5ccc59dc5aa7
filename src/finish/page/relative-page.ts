import { changeAttribute, changeRefresh, type AddressChange } from '../attribute-addresses.ts';
import { changeCss } from '../css-addresses.ts';
import { relativeAddress } from '../relative-address.ts';
import { attribute, firstText, type Page, type PageElement } from './page.ts';
import { readPage } from './read-page.ts';
import { voidTagSplices } from './void-tags.ts';
import { spliced, type Splice } from './splice.ts';
import { whiteSpaceSplices } from './white-space.ts';
import { writtenAttribute } from './written-attribute.ts';

/**
 * The HTML of a page, `articles/x.html`, with relative addresses, and without the white space that nobody sees. Throws
 * where CSS in it is broken.
 */
export function relativePage(html: string, path: string): string {
  return spliced(html, pageSplices(readPage(html), path));
}

/** The splices that make a page so; its elements have its new addresses then. */
export function pageSplices(page: Page, path: string): Splice[] {
  const all = [...relativeSplices(page, path), ...whiteSpaceSplices(page), ...voidTagSplices(page)];
  return all.sort((one, other) => one.start - other.start);
}

/**
 * Makes the addresses of a page, `articles/x.html`, relative, those in its styles and its drawings included. Gives the
 * splices by which they are written so.
 */
function relativeSplices(page: Page, path: string): Splice[] {
  const change: AddressChange = (address) => relativeAddress(address, path);
  const splices: Splice[] = [];
  for (const element of page.elements) {
    for (const each of element.attributes) {
      const { name, start, end } = each;
      const value = changed(element, each.name, each.value, change);
      if (value === each.value) continue;
      each.value = value;
      splices.push({ start, end, text: writtenAttribute(name, value) });
    }
    const style = element.name === 'style' ? firstText(page, element) : undefined;
    if (!style) continue;
    const { start, end } = style;
    style.value = changeCss(style.value, change);
    splices.push({ start, end, text: style.value });
  }
  return splices;
}

function changed(element: PageElement, name: string, value: string, change: AddressChange): string {
  // The one attribute with a list of addresses.
  if (name === 'ping')
    return value
      .split(/[\t\n\f\r ]+/)
      .map(change)
      .join(' ');
  const isRefresh = element.name === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'refresh';
  if (isRefresh && name === 'content') return changeRefresh(value, change);
  return changeAttribute(name, value, change);
}
