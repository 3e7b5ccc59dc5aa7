import { isScalar, visit } from 'yaml';
import type { EntryFile } from '../../content/entry-file.ts';
import type { EntryCheck } from '../corpus.ts';
import { linksOf } from '../links.ts';
import { warningAt } from '../place.ts';
import type { Problem } from '../problem.ts';

const KEYS: ReadonlySet<unknown> = new Set(['url', 'archive', 'address', 'contact']);

/** Addresses are https where they can be. The schemas refuse what is no web address at all. */
export const addresses: EntryCheck = function* (entry) {
  yield* inData(entry);
  for (const { url, offset } of linksOf(entry)) if (isInsecure(url)) yield warning(entry, offset);
};

function inData(entry: EntryFile): Problem[] {
  const found: Problem[] = [];
  visit(entry.yaml, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !KEYS.has(key.value) || !isScalar(value) || typeof value.value !== 'string') return;
      if (isInsecure(value.value)) found.push(warning(entry, value.range?.[0] ?? 0));
    },
  });
  return found;
}

function isInsecure(url: string): boolean {
  return url.toLowerCase().startsWith('http:');
}

function warning(entry: EntryFile, offset: number): Problem {
  const message = 'the address is http, which can be read and changed on the way: write https if the site has it';
  return warningAt(entry, offset, 'insecure-address', message);
}
