/** The directives that this site uses, in the order in which a policy gives them (CSP Level 3, section 6). */
const DIRECTIVES = [
  'default-src',
  'script-src',
  'style-src',
  'img-src',
  'font-src',
  'media-src',
  'manifest-src',
  'connect-src',
  'base-uri',
  'form-action',
  'frame-ancestors',
] as const;

/** A directive of a policy. */
export type Directive = (typeof DIRECTIVES)[number];

/** A Content Security Policy: the sources that each of its directives allows. One that allows none is `'none'`. */
export type Policy = ReadonlyMap<Directive, ReadonlySet<string>>;

/**
 * What every page starts from: nothing may be loaded, nowhere may it send anything, and no `<base>` may move its links. What
 * it fetches itself is its own site's; without that, audits read the policy as one that hides robots.txt from them.
 */
export const strictest: Policy = new Map([
  ['default-src', new Set<string>()],
  ['connect-src', new Set(["'self'"])],
  ['base-uri', new Set<string>()],
  ['form-action', new Set<string>()],
]);

/** The policy as a header or a meta element says it; the same bytes for the same policy. */
export function policyText(policy: Policy): string {
  return DIRECTIVES.filter((name) => policy.has(name))
    .map((name) => [name, ...sorted(policy.get(name))].join(' '))
    .join('; ');
}

function sorted(sources: ReadonlySet<string> | undefined): string[] {
  return sources === undefined || sources.size === 0 ? ["'none'"] : [...sources].sort();
}

/** The policy that a text of `policyText` says. Throws on a directive that this site does not use. */
export function parsePolicy(text: string): Policy {
  return new Map(
    text.split('; ').map((part) => {
      const [name = '', ...sources] = part.split(' ');
      return [directive(name), new Set(sources.filter((source) => source !== "'none'"))];
    }),
  );
}

function directive(name: string): Directive {
  const known = DIRECTIVES.find((each) => each === name);
  if (known === undefined) throw new Error(`"${name}" is not a directive of this site's policies.`);
  return known;
}

/** The policy with one more source allowed. */
export function allowing(policy: Policy, name: Directive, ...sources: readonly string[]): Policy {
  return new Map(policy).set(name, new Set([...(policy.get(name) ?? []), ...sources]));
}

/** The policy under which everything works that works under one of these. */
export function union(policies: Iterable<Policy>): Policy {
  return [...policies].reduce(
    (all, policy) => [...policy].reduce((sum, [name, sources]) => allowing(sum, name, ...sources), all),
    strictest,
  );
}
