import type { CreativeWork } from 'schema-dts';
import { citationAnchor } from '../../model/address.ts';
import { chainOf, type Register } from '../../model/chain.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import type { Words } from '../../schema/words.ts';
import { chainInWords } from '../chain-in-words.ts';
import { defined } from './defined.ts';
import { isoDate } from './iso-date.ts';
import type { Names } from './names.ts';

/** What a text's citations are made with. */
export interface CitationFacts {
  /** The day of the roles that speakers held, for citations without a date. */
  readonly day: string;
  /** The number of the one citation that the text refers to, and which needs an id for that. */
  readonly lead?: number | undefined;
  readonly register: Register;
  readonly words: Words;
}

/**
 * A page that a text cites: published by whoever hosts it, and credited to everybody in its chain, in words.
 */
export function citationData(names: Names, { number, citation }: LedgerEntry, facts: CitationFacts): CreativeWork {
  const { source, via = [], title, describes, date, url, archive } = citation;
  return defined({
    '@type': 'CreativeWork',
    '@id': number === facts.lead ? names.here(citationAnchor(number)) : undefined,
    name: title,
    description: describes,
    url,
    archivedAt: archive,
    datePublished: isoDate(date),
    publisher: { '@id': names.thing('sources', via.at(-1) ?? source) },
    creditText: chainInWords(chainOf(citation, facts.day, facts.register), facts.words),
  });
}
