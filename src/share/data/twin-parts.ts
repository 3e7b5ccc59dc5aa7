import { chainAsData } from './chain-as-data.ts';
import { chainOf, type Register } from '../../model/chain.ts';
import type { PersonEntry } from '../../site/collections.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import { rolesOn } from '../../model/role.ts';
import type { BackgroundEvent } from '../../schema/background.ts';
import type { CitedText, DatedText } from '../../schema/citation.ts';
import { parseDate } from '../../schema/date.ts';
import type { Source } from '../../schema/source.ts';
import type { ExplainerData } from './twin-schema.ts';

type Part<K extends keyof ExplainerData> = ExplainerData[K] extends readonly (infer T)[] ? T : never;

/** A text with its citations, as data. */
export function citedData({ text, cite }: CitedText): Part<'known'> {
  return { text, citations: [cite].flat() };
}

/** A text with its citations and date, as data; `null` for one that is not there. */
export function datedData(dated: DatedText): Part<'outcome'>;
export function datedData(dated: DatedText | undefined): Part<'outcome'> | null;
export function datedData(dated: DatedText | undefined): Part<'outcome'> | null {
  return dated ? { date: dated.date, ...citedData(dated) } : null;
}

/** An event as data; `day` is that of the news, with which later events are told from earlier ones. */
export function eventData({ people = [], ...event }: BackgroundEvent, day: string): Part<'events'> {
  const earliest = parseDate(event.date)?.earliest ?? event.date;
  return { ...datedData(event), people, isLater: earliest > day };
}

/** An entry of a page's ledger as data, with its chain; `day` is that of a speaker's role where the citation has no date. */
export function citationData(
  { id, number, citation }: LedgerEntry,
  day: string,
  register: Register,
): Part<'citations'> {
  const { title, describes, date, url, archive, retrieved } = citation;
  return {
    id,
    number,
    chain: chainAsData(chainOf(citation, day, register)),
    title: title ?? null,
    describes: describes ?? null,
    date: date ?? null,
    url: url ?? null,
    archive: archive ?? null,
    retrieved: retrieved ?? null,
  };
}

/** A person as data, with all roles by date and those held on a day. */
export function personData({ id, data }: PersonEntry, day: string): Part<'people'> {
  return {
    id,
    name: data.name,
    wikidata: data.wikidata ?? null,
    roles: data.roles.map(({ title, from, to }) => ({ title, from: from ?? null, to: to ?? null })),
    onTheDay: rolesOn(data, day).held.map(({ title }) => title),
  };
}

/** A source as data. */
export function sourceData(
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
