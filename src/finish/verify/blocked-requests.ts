import { allowAddress, allowIntegrity, sourcesOf } from './allowed-by-policy.ts';
import { faultAt } from './fault.ts';
import { policiesOf } from './page-policies.ts';
import type { FileRule } from './rule.ts';

/**
 * Nothing that a page asks for is blocked by the page's own content security policy. What it asks another origin for is the
 * matter of another rule.
 */
export const blockedRequests: FileRule = function* ({ path, page, addresses }) {
  const policies = policiesOf(page);
  for (const address of addresses) {
    const { value, where, use, integrity = '' } = address;
    const directive = address.directive ?? (use === 'fetched' ? 'default-src' : undefined);
    if (!directive || /^\s*(https?:|\/\/)/i.test(value) || isPartOfDrawing(value, directive)) continue;
    const sources = policies.map((policy) => sourcesOf(policy, directive));
    const isAllowed = sources.every(
      (each) => each === undefined || allowAddress(each, value) || allowIntegrity(each, integrity),
    );
    if (isAllowed) continue;
    const shown = value.length > 80 ? `${value.slice(0, 80)}…` : value;
    const message = `${where} "${shown}" is blocked: "${directive}" of the page’s content security policy does not allow it`;
    yield faultAt(path, address, 'blocked-by-csp', message);
  }
};

/** A gradient or a shape of the page itself, which a drawing in it names: nothing is asked for (SVG 2, section 16.1.6). */
function isPartOfDrawing(value: string, directive: string): boolean {
  return directive === 'img-src' && value.startsWith('#');
}
