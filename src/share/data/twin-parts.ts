import { chainOf, type ChainLink, type Register } from '../../model/chain.ts';
import type { PersonEntry } from '../../site/collections.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import { titlesOn } from '../../model/role-in-words.ts';
import type { BackgroundEvent } from '../../schema/background.ts';
import type { CitedText, DatedText } from '../../schema/citation.ts';
import { parseDate } from '../../schema/date.ts';
import type { Source } from '../../schema/source.ts';
import type { Twin } from './twin-schema.ts';

/** What a twin has under a key: one of them where there are several. */
type Part<K extends keyof Twin> = Twin[K] extends readonly (infer T)[] ? T : never;

/** A chain as data: who said, quoted, reported and relayed it, in order; `kind` and `id` where the link has a page. */
export function chainPart(chain: readonly ChainLink[]): Part<'citations'>['chain'] {
  return chain.map(({ verb, name, words, former, page }) => ({
    verb,
    name,
    words,
    former,
    kind: page?.kind ?? null,
    id: page?.id ?? null,
  }));
}

/** A text with its citations, as data. */
export function citedPart({ text, cite }: CitedText): Part<'known'> {
  return { text, citations: [cite].flat() };
}

/** A text with its citations and date, as data; `null` for one that is not there. */
export function datedPart(dated: DatedText): Part<'outcome'>;
export function datedPart(dated: DatedText | undefined): Part<'outcome'> | null;
export function datedPart(dated: DatedText | undefined): Part<'outcome'> | null {
  return dated ? { date: dated.date, ...citedPart(dated) } : null;
}

/** An event as data; `day` is that of the news, with which later events are told from earlier ones. */
export function eventPart({ people = [], ...event }: BackgroundEvent, day: string): Part<'events'> {
  const earliest = parseDate(event.date)?.earliest ?? event.date;
  return { ...datedPart(event), people, isLater: earliest > day };
}

/** An entry of a page's ledger as data, with its chain; `day` is that of a speaker's role where the citation has no date. */
export function citationPart(
  { id, number, citation }: LedgerEntry,
  day: string,
  register: Register,
): Part<'citations'> {
  const { title, describes, date, url, archive, retrieved, quote } = citation;
  return {
    id,
    number,
    chain: chainPart(chainOf(citation, day, register)),
    title: title ?? null,
    describes: describes ?? null,
    date: date ?? null,
    url: url ?? null,
    quote: quote ? { text: quote.text, lang: quote.lang ?? null, translation: quote.translation ?? null } : null,
    archive: archive ?? null,
    retrieved: retrieved ?? null,
  };
}

/** A person as data, with all roles by date and those held on a day. */
export function personPart({ id, data }: PersonEntry, day: string): Part<'people'> {
  return {
    id,
    name: data.name,
    wikidata: data.wikidata ?? null,
    roles: data.roles.map(({ title, from, to }) => ({ title, from: from ?? null, to: to ?? null })),
    onTheDay: titlesOn(data, day),
  };
}

/** A source as data. */
export function sourcePart(
  id: string,
  { name, kind, ownership, words, country, url, evidence }: Source,
): Part<'sources'> {
  return {
    id,
    name,
    kind,
    ownership,
    words: [words].flat(),
    country: country ?? null,
    url: url ?? null,
    evidence: evidence ?? null,
  };
}
