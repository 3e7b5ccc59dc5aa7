import type { CreativeWork } from 'schema-dts';
import { citationAnchor } from '../../content/anchor.ts';
import { chainOf, creditLine, type Register } from '../../model/chain.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import type { Words } from '../../schema/words.ts';
import { defined } from './defined.ts';
import { isoDate } from './iso-date.ts';
import type { Names } from './names.ts';

/** What the chain of a citation is put into words with. */
export interface ChainFacts {
  /** The day of the roles that speakers held, for a citation without a date. */
  readonly day: string;
  readonly register: Register;
  readonly words: Words;
}

/** A page that a text cites, as much as it takes to find it. Its title and who said it stand in the page's JSON twin. */
export function citationData({ citation: { title, describes, url, archive } }: LedgerEntry) {
  if (url !== undefined && archive === undefined) return url;
  const named = url === undefined ? { name: title, description: describes } : {};
  return defined({ '@type': 'CreativeWork', ...named, url, archivedAt: archive });
}

/**
 * The page on which a text rests: published by whoever hosts it, and credited to everybody in its chain, in words. To say
 * this of every cited page would cost each page a tenth of its bytes.
 */
export function leadCitationData(names: Names, entry: LedgerEntry, facts: ChainFacts): CreativeWork {
  const { source, via = [], title, describes, url, archive, date } = entry.citation;
  return defined({
    '@id': names.here(citationAnchor(entry.number)),
    '@type': 'CreativeWork',
    name: title,
    description: describes,
    url,
    archivedAt: archive,
    datePublished: isoDate(date),
    publisher: { '@id': names.thing('sources', via.at(-1) ?? source) },
    creditText: creditLine(chainOf(entry.citation, facts.day, facts.register), facts.words),
  });
}
