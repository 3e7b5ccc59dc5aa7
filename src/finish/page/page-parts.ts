import { gzipSync } from 'node:zlib';
import { attribute, textIn, type Page, type PageElement } from './page.ts';

/** A part of a page, and its bytes as gzip makes them of it alone. */
interface PagePart {
  readonly name: string;
  readonly bytes: number;
}

/** The parts of a page from the largest on: its head, its text, and its sections by their headings. */
export function weightOfParts(page: Page): PagePart[] {
  const named = page.elements.flatMap((element) => {
    const name = nameOf(page, element);
    return name === undefined ? [] : [{ name, bytes: gzipSync(page.html.slice(element.start, element.end)).length }];
  });
  return named.sort((a, b) => b.bytes - a.bytes);
}

function nameOf(page: Page, element: PageElement): string | undefined {
  if (element.name === 'head') return 'the head';
  if (attribute(element, 'class')?.split(' ').includes('body')) return 'the text';
  const label = element.name === 'section' ? attribute(element, 'aria-labelledby') : undefined;
  const heading = label && page.elements.find((each) => attribute(each, 'id') === label);
  return heading ? `"${textIn(page, heading).trim()}"` : undefined;
}
