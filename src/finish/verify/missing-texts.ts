import { faultAt, START } from './fault.ts';
import { attribute, elementsOf, textOf } from './hast.ts';
import type { FileRule } from './rule.ts';

/** Every page says what it is: to the browser's tab, to those who list or share it, and to its reader. */
export const missingTexts: FileRule = function* ({ path, tree, elements }) {
  if (!tree) return;
  const head = elements.find(({ tagName }) => tagName === 'head');
  const inHead = head ? elementsOf({ type: 'root', children: head.children }) : [];
  const title = inHead.find(({ tagName }) => tagName === 'title');
  const description = inHead.find((element) => attribute(element, 'name') === 'description');
  const heading = elements.find(({ tagName }) => tagName === 'h1');
  const texts = {
    'missing-title': ['<title>', title && textOf(title)],
    'missing-description': ['<meta name="description">', description && attribute(description, 'content')],
    'missing-heading': ['<h1>', heading && textOf(heading)],
  } as const;
  for (const [rule, [where, text]] of Object.entries(texts)) {
    if ((text ?? '').trim() === '') yield faultAt(path, START, rule, `the page has no ${where} with a text in it`);
  }
};
