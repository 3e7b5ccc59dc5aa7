import type { CreativeWork } from 'schema-dts';
import { citationAnchor } from '../../model/address.ts';
import { chainOf, type Register } from '../../model/chain.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import type { Words } from '../../schema/words.ts';
import { chainInWords } from '../chain-in-words.ts';
import { defined } from './defined.ts';
import { isoDate } from './iso-date.ts';
import type { Names } from './names.ts';

/** What the chains of a text's citations are made of: `day` is the text's own, for citations without a date. */
export interface ChainFacts {
  readonly day: string;
  readonly register: Register;
  readonly words: Words;
}

/**
 * A page that a text cites: named by its entry in the ledger, published by whoever hosts it, and credited to everybody in
 * its chain, in words.
 */
export function citationData(names: Names, { number, citation }: LedgerEntry, facts: ChainFacts): CreativeWork {
  const { source, via = [], title, describes, date, url, archive } = citation;
  return defined({
    '@type': 'CreativeWork',
    '@id': names.here(citationAnchor(number)),
    name: title,
    description: describes,
    url,
    archivedAt: archive,
    datePublished: isoDate(date),
    publisher: { '@id': names.thing('sources', via.at(-1) ?? source) },
    creditText: chainInWords(chainOf(citation, facts.day, facts.register), facts.words),
  });
}
