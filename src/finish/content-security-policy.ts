import { pagePolicy } from './page-policy.ts';
import { attribute, type Page, type PageElement } from './page/page.ts';
import type { Splice } from './page/splice.ts';
import { policyText } from './policy.ts';

/** A page's own policy, and how it comes into the page. */
export interface GuardedPage {
  readonly policy: string;
  /** `undefined` where there is no place for it. */
  readonly splice: Splice | undefined;
  /** The page with the policy among its elements. */
  readonly page: Page;
  /** What is wrong and what to do, without the page's name. */
  readonly problems: readonly string[];
}

/**
 * Gives a page its own Content Security Policy, right after the character set, before all that it governs. In a meta
 * element it holds on any host and from a disk. It comes last of all that changes a page, because it has the hashes of
 * what is written there.
 */
export function guarded(page: Page): GuardedPage {
  const { policy, problems } = pagePolicy(page);
  const text = policyText(policy);
  const charset = page.elements.find((each) => each.name === 'meta' && attribute(each, 'charset') !== undefined);
  if (!charset) {
    const missing = 'has no <meta charset>, which comes first in <head>';
    return { policy: text, splice: undefined, page, problems: [...problems, missing] };
  }
  const splice = {
    start: charset.end,
    end: charset.end,
    text: `<meta http-equiv="Content-Security-Policy" content="${text}">`,
  };
  const elements = page.elements.toSpliced(page.elements.indexOf(charset) + 1, 0, policyElement(charset, text));
  return { policy: text, splice, page: { ...page, elements }, problems };
}

/** The policy as an element after another. */
function policyElement(before: PageElement, policy: string): PageElement {
  const [start, end] = [before.end, before.end];
  const attributes = Object.entries({ 'http-equiv': 'Content-Security-Policy', content: policy }).map(
    ([name, value]) => ({ name, value, start, end }),
  );
  return { ...before, attributes, start, contentStart: start, contentEnd: end, end };
}
