import { createHash } from 'node:crypto';
import type { Policy } from '../policy.ts';
import { sourceOfText } from '../text-hash.ts';

type Sources = ReadonlySet<string>;

/** What speaks for a directive that is not there: CSP 3, "Get fetch directive fallback list". */
const FALLBACKS: Readonly<Record<string, readonly string[]>> = {
  'script-src-elem': ['script-src', 'default-src'],
  'script-src-attr': ['script-src', 'default-src'],
  'style-src-elem': ['style-src', 'default-src'],
  'style-src-attr': ['style-src', 'default-src'],
  'frame-src': ['child-src', 'default-src'],
  'form-action': [],
  'base-uri': [],
};

/** The sources of a directive, or of the one that speaks for it; `undefined` where nothing is forbidden. */
export function sourcesOf(policy: Policy, directive: string): Sources | undefined {
  const names = [directive, ...(FALLBACKS[directive] ?? ['default-src'])];
  return names.map((name) => policy.get(name)).find((sources) => sources !== undefined);
}

/** Whether sources let a browser ask for an address that is beside the page, or in it as `data:`. */
export function allowAddress(sources: Sources, address: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*:)/i.exec(address.trim())?.[1];
  return [...sources].some((source) => source.toLowerCase() === (scheme?.toLowerCase() ?? "'self'"));
}

/** Whether sources let a script run whose file must have a hash: CSP 3, "Script directives pre-request check". */
export function allowIntegrity(sources: Sources, integrity: string): boolean {
  const hashes = integrity.split(/\s+/).filter((hash) => hash !== '');
  return hashes.length > 0 && hashes.every((hash) => sources.has(`'${hash}'`));
}

/**
 * Whether sources let what stands in the page itself take effect. Its hash lets it, and `'unsafe-inline'` lets all of
 * it where there is no hash. For an attribute a hash counts with `'unsafe-hashes'` alone (CSP 3, "Does element match
 * source list for type and source?").
 */
export function allowInline(sources: Sources, text: string, isAttribute: boolean): boolean {
  const isHash = (source: string) => /^'(sha(256|384|512)|nonce)-/i.test(source);
  if (sources.has("'unsafe-inline'") && ![...sources].some(isHash)) return true;
  if (isAttribute && !sources.has("'unsafe-hashes'")) return false;
  if (sources.has(sourceOfText(text))) return true;
  return ['sha384', 'sha512'].some((algorithm) => {
    const digest = createHash(algorithm).update(text).digest('base64');
    return sources.has(`'${algorithm}-${digest}'`);
  });
}
