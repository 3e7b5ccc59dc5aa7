import { guarded } from '../../src/finish/content-security-policy.ts';
import { readPage } from '../../src/finish/page/read-page.ts';
import { spliced } from '../../src/finish/page/splice.ts';

/** A page with its policy, and what that blocks. */
export function withPolicy(html: string): { readonly html: string; readonly problems: readonly string[] } {
  const { splice, problems } = guarded(readPage(html));
  return { html: spliced(html, splice ? [splice] : []), problems };
}
