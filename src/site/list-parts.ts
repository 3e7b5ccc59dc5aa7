import { filedName } from '../model/filed-name.ts';
import { letterParts, type PartedList } from '../model/list-part.ts';
import { nameOrder } from '../model/name-order.ts';
import { PAGE_SIZE } from '../model/paging.ts';
import { sourceKinds } from '../schema/source.ts';
import {
  getBackgrounds,
  getPeople,
  getSite,
  getSources,
  getWords,
  type BackgroundEntry,
  type PersonEntry,
  type SourceEntry,
} from './collections.ts';
import { once } from './once.ts';

/** The parts of the list of background pages; none while it fits on a page. */
export const backgroundParts = once(async (): Promise<PartedList<BackgroundEntry>[]> => {
  const backgrounds = await getBackgrounds();
  return parted(backgrounds, [byLetter]);
});

/** The parts of the list of people; none while it fits on a page. */
export const peopleParts = once(async (): Promise<PartedList<PersonEntry>[]> => {
  const people = await getPeople();
  return parted(people, [byLetter]);
});

/** The parts of the list of sources, by letter, kind and country; none while it fits on a page. */
export const sourceParts = once(async (): Promise<PartedList<SourceEntry>[]> => {
  const sources = await getSources();
  return parted(sources, [byLetter, byKind, byCountry]);
});

/** A list of one part says no more than the whole. */
async function parted<T>(
  entries: readonly T[],
  orders: readonly ((entries: readonly T[]) => Promise<PartedList<T>>)[],
): Promise<PartedList<T>[]> {
  if (entries.length <= PAGE_SIZE) return [];
  const lists = await Promise.all(orders.map((order) => order(entries)));
  return lists.filter(({ parts }) => parts.length > 1);
}

async function byLetter<T extends BackgroundEntry | PersonEntry | SourceEntry>(
  entries: readonly T[],
): Promise<PartedList<T>> {
  const { lang } = await getSite();
  const { signs } = (await getWords(lang)).lists;
  return { by: 'letter', parts: letterParts(entries, (entry) => filedName(entry, lang), { lang, signs }) };
}

async function byKind(sources: readonly SourceEntry[]): Promise<PartedList<SourceEntry>> {
  const names = (await getWords((await getSite()).lang)).sourceKinds;
  const ofKind = Map.groupBy(sources, ({ data }) => data.kind);
  const parts = sourceKinds.flatMap((kind) => {
    const entries = ofKind.get(kind);
    return entries ? [{ id: kind, name: names[kind], entries }] : [];
  });
  return { by: 'kind', parts };
}

/** What belongs to several states or to none comes last. */
async function byCountry(sources: readonly SourceEntry[]): Promise<PartedList<SourceEntry>> {
  const { lang, dates, lists } = await getWords((await getSite()).lang);
  const names = new Intl.DisplayNames(dates, { type: 'region' });
  const { compare } = nameOrder(lang);
  const { '': none = [], ...ofCountry } = Object.groupBy(sources, ({ data }) => data.country ?? '');
  const parts = Object.entries(ofCountry)
    .map(([code, entries = []]) => ({ id: code.toLowerCase(), name: names.of(code) ?? code, entries }))
    .sort((one, other) => compare(one.name, other.name));
  return {
    by: 'country',
    parts: none.length > 0 ? [...parts, { id: 'none', name: lists.noCountry, entries: none }] : parts,
  };
}
