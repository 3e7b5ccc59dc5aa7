import { faultAt, START } from './fault.ts';
import { isPolicy } from './page-policies.ts';
import type { FileRule } from './rule.ts';

/** Every page gives itself a content security policy: it holds on any host and from a disk. */
export const missingPolicy: FileRule = function* ({ path, page }) {
  if (!path.endsWith('.html') || page?.elements.some(isPolicy)) return;
  const message = 'the page has no <meta http-equiv="Content-Security-Policy">';
  yield faultAt(path, START, 'missing-csp', message);
};
