import type { Policy } from '../policy.ts';
import { faultAt, START } from './fault.ts';
import { policiesOf } from './page-policies.ts';
import type { FileRule } from './rule.ts';

const RULE = 'other-origin';

/**
 * No file asks another origin for anything: what a page needs lies beside it, at whatever address. What a script asks for
 * nobody can see from outside, so no page's policy lets one ask elsewhere.
 */
export const otherOrigins: FileRule = function* ({ path, page, addresses }) {
  for (const address of addresses) {
    const { value, where, use } = address;
    if (use !== 'fetched' || !/^\s*((https?|wss?|ftp):|\/\/)/i.test(value)) continue;
    const message = `${where} asks for "${value}" by itself, which tells another host who reads the page: bring the file along`;
    yield faultAt(path, address, RULE, message);
  }
  for (const source of policiesOf(page).flatMap(elsewhere)) {
    yield faultAt(path, START, RULE, `the content security policy lets the page ask "${source}": allow 'self' alone`);
  }
};

/** The sources of a policy that are neither a keyword, a hash nor a scheme that brings its data along. */
function elsewhere(policy: Policy): string[] {
  return [...policy]
    .filter(([directive]) => /-src(-elem|-attr)?$/.test(directive))
    .flatMap(([, sources]) => [...sources].filter((source) => !/^('.*'|data:|blob:)$/i.test(source)));
}
