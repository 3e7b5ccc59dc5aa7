import { isScalar, visit } from 'yaml';
import type { EntryFile } from '../../content/entry-file.ts';
import type { Check, Corpus, EntryCheck } from '../corpus.ts';
import { linksOf } from '../links.ts';
import { warningAt } from '../place.ts';
import type { Problem } from '../problem.ts';
import { textsOf, valueAt, type PlacedText } from '../yaml-node.ts';

const KEYS: ReadonlySet<unknown> = new Set(['url', 'archive', 'address', 'contact']);

/** Addresses are https, but for those of hosts that have none. The schemas refuse what is no web address at all. */
export const addresses: EntryCheck = function* (entry, corpus) {
  const isExempt = exemption(corpus);
  for (const { text, offset } of addressesIn(entry))
    if (isInsecure(text) && !isExempt(text)) yield warning(entry, offset);
};

/** Every host that the site names as having no https is one of an address. */
export const unusedHosts: Check = function* ({ site, articles, background, people, sources }) {
  const file = site.entries.get('site');
  const hosts = file ? hostsIn(file) : [];
  if (!file || hosts.length === 0) return;
  const entries = [site, articles, background, people, sources].flatMap((kind) => [...kind.entries.values()]);
  const used = new Set(
    entries.flatMap(({ text }) => Array.from(text.matchAll(INSECURE), ([url]) => URL.parse(url)?.hostname)),
  );
  for (const { text: host, offset } of hosts) {
    if (used.has(host)) continue;
    const message = `no address begins with "http://${host}": remove the host from this list`;
    yield warningAt(file, offset, 'unused-host', message);
  }
};

/** The beginning of an address, as far as it names a host. */
const INSECURE = /http:\/\/[^\s/?#"'<>()[\]]+/gi;

function hostsIn(site: EntryFile): PlacedText[] {
  return textsOf(site, valueAt(site, 'hostsWithoutHttps'));
}

/** Whether an address is on one of the hosts that content/site.yaml names. */
function exemption({ site }: Corpus): (url: string) => boolean {
  const file = site.entries.get('site');
  const hosts = new Set(file ? hostsIn(file).map(({ text }) => text) : []);
  return (url) => hosts.has(URL.parse(url)?.hostname ?? '');
}

/** An address of an entry, and the key that holds it, where it is data. */
interface PlacedAddress extends PlacedText {
  readonly key?: string;
}

/** The addresses of an entry: in its data, and those of its links. */
export function addressesIn(entry: EntryFile): readonly PlacedAddress[] {
  return [...inData(entry), ...linksOf(entry).map(({ url, offset }) => ({ text: url, offset }))];
}

function inData(entry: EntryFile): PlacedAddress[] {
  const found: PlacedAddress[] = [];
  visit(entry.yaml, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !KEYS.has(key.value) || !isScalar(value) || typeof value.value !== 'string') return;
      found.push({ text: value.value, offset: value.range?.[0] ?? 0, key: String(key.value) });
    },
  });
  return found;
}

function isInsecure(url: string): boolean {
  return url.toLowerCase().startsWith('http:');
}

function warning(entry: EntryFile, offset: number): Problem {
  const message =
    'the address is http, which can be read and changed on the way: write https if the site has it, else name its host under "hostsWithoutHttps" in content/site.yaml';
  return warningAt(entry, offset, 'insecure-address', message);
}
