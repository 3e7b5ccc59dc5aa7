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

/** A directive of a policy of this site. */
export type Directive = (typeof DIRECTIVES)[number];

/** A Content Security Policy: the sources that each of its directives allows. One that allows none is `'none'`. */
export type Policy = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What every page starts from: nothing may be loaded, nowhere may it send anything, and no `<base>` may move its links. What
 * it fetches itself is its own site's; without that, audits read the policy as one that hides robots.txt from them.
 */
export const strictest: Policy = new Map<Directive, ReadonlySet<string>>([
  ['default-src', new Set<string>()],
  ['connect-src', new Set(["'self'"])],
  ['base-uri', new Set<string>()],
  ['form-action', new Set<string>()],
]);

/**
 * The policy as a header or a meta element says it; the same bytes for the same policy. Throws on a directive that this
 * site does not use.
 */
export function policyText(policy: Policy): string {
  const unused = [...policy.keys()].find((name) => !DIRECTIVES.some((directive) => directive === name));
  if (unused !== undefined) throw new Error(`"${unused}" is not a directive of this site's policies.`);
  return DIRECTIVES.filter((name) => policy.has(name))
    .map((name) => [name, ...sorted(policy.get(name))].join(' '))
    .join('; ');
}

function sorted(sources: ReadonlySet<string> | undefined): string[] {
  return sources === undefined || sources.size === 0 ? ["'none'"] : [...sources].sort();
}

/** Reads a policy: CSP 3, "Parse a serialized CSP". Of a directive that stands twice the first counts. */
export function parsePolicy(text: string): Policy {
  const policy = new Map<string, ReadonlySet<string>>();
  for (const part of text.split(';')) {
    const [written = '', ...sources] = part.trim().split(/\s+/);
    const name = written.toLowerCase();
    if (name === '' || policy.has(name)) continue;
    policy.set(name, new Set(sources.filter((source) => source.toLowerCase() !== "'none'")));
  }
  return policy;
}

/** The policy with more sources allowed. */
export function allowing(policy: Policy, name: Directive, ...sources: readonly string[]): Policy {
  return withSources(policy, name, sources);
}

function withSources(policy: Policy, name: string, sources: Iterable<string>): Policy {
  return new Map(policy).set(name, new Set([...(policy.get(name) ?? []), ...sources]));
}

/** The policy under which everything works that works under one of these. */
export function union(policies: Iterable<Policy>): Policy {
  return [...policies].reduce(
    (all, policy) => [...policy].reduce((sum, [name, sources]) => withSources(sum, name, sources), all),
    strictest,
  );
}
