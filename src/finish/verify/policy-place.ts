import { faultAt } from './fault.ts';
import { isPolicy } from './page-policies.ts';
import type { FileRule } from './rule.ts';

/** A page's policy stands before everything that it is for: it holds for what follows (HTML, "Content security policy state"). */
export const policyPlace: FileRule = function* ({ path, page, place }) {
  const elements = page?.elements ?? [];
  const before = elements.slice(0, Math.max(elements.findIndex(isPolicy), 0));
  const early = before.find(({ name }) => /^(script|style|link|img)$/.test(name));
  if (!early) return;
  const message = `<${early.name}> stands before the content security policy, which holds for what follows: put it after`;
  yield faultAt(path, place(early.start), 'not-under-csp', message);
};
