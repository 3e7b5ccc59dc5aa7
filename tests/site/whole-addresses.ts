import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

/** The addresses in the markup of a text, in its attributes. */
export function addressesIn(markup: string): string[] {
  const { document } = parseHTML(`<body>${markup}</body>`);
  return [...document.querySelectorAll('[href], [src], [cite]')].flatMap((element) =>
    ['href', 'src', 'cite'].flatMap((name) => element.getAttribute(name) ?? []),
  );
}

/** The ids of the pages that were asked for, by their files: a feed leads to the same page hundreds of times. */
const idsOf = new Map<string, ReadonlySet<string>>();

function idsIn(file: string): ReadonlySet<string> {
  const known = idsOf.get(file);
  if (known) return known;
  const { document } = parseHTML(readFileSync(file, 'utf8'));
  const ids = new Set([...document.querySelectorAll('[id]')].map(({ id }) => id));
  idsOf.set(file, ids);
  return ids;
}

/**
 * What is wrong with an address outside of pages, if anything, in a site that is built into `dist` for the address `base`:
 * it has to be whole, and one of the site has to lead to a file and a place in it.
 */
export function faultOfWhole(address: string, dist: string, base: string): string | undefined {
  if (!/^(?:https?:\/\/|mailto:)/.test(address)) return 'is not whole';
  if (!address.startsWith(base)) return undefined;
  const [path = '', fragment] = address.slice(base.length).split('#');
  const file = join(dist, path === '' ? 'index.html' : path);
  if (!existsSync(file)) return 'leads to nothing';
  return fragment === undefined || idsIn(file).has(fragment) ? undefined : `there is no #${fragment}`;
}
