import { around, attribute, textIn, type PageElement } from '../page/page.ts';
import { faultAt, START } from './fault.ts';
import type { FileRule } from './rule.ts';

/** Every page says what it is: to the browser's tab, to those who list or share it, and to its reader. */
export const missingTexts: FileRule = function* ({ path, page }) {
  if (!page) return;
  const title = page.elements.find((each) => each.name === 'title' && isInHead(each));
  const description = page.elements.find((each) => attribute(each, 'name') === 'description' && isInHead(each));
  const heading = page.elements.find(({ name }) => name === 'h1');
  const texts = {
    'missing-title': ['<title>', title && textIn(page, title)],
    'missing-description': ['<meta name="description">', description && attribute(description, 'content')],
    'missing-heading': ['<h1>', heading && textIn(page, heading)],
  } as const;
  for (const [rule, [where, text]] of Object.entries(texts)) {
    if ((text ?? '').trim() === '') yield faultAt(path, START, rule, `the page has no ${where} with a text in it`);
  }
};

/** Whether nothing is around an element but the head of its page, whose tags may be left out. */
function isInHead(element: PageElement): boolean {
  return around(element).every(({ name }) => name === 'head' || name === 'html');
}
