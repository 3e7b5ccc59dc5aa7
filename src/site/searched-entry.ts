import { z } from 'astro/zod';
import { pageAddress } from '../content/address.ts';
import { digest } from '../content/store.ts';
import type { PagedEntry } from './collections.ts';
import { isOfDraft } from './draft-marks.ts';
import { addReads, areSame, digestOfData, withReads } from './reads.ts';
import type { SearchedText } from '../search/searched-text.ts';
import { searchedText } from './searched-text.ts';
import { store } from './store.ts';

/** What is kept of the text of an entry: what it was made of, with digests of what that said, and a digest of the text. */
const searched = z.object({ reads: z.record(z.string(), z.string()), sum: z.string() });

/** What a search finds and shows of an entry, as JSON too, and a digest of that. */
export interface SearchedEntry {
  readonly sum: string;
  readonly json: string;
  readonly text: () => SearchedText;
}

/** What a search finds and shows of an entry. It is made once, and kept until something that it is made of says another thing. */
export async function searchedEntry(entry: PagedEntry): Promise<SearchedEntry> {
  const sum = await searchedSum(entry);
  const json = sum === undefined ? undefined : store.find({ ...textOf(entry), from: sum });
  if (sum === undefined || json === undefined) return deriveAndKeep(entry);
  return { sum, json, text: () => parsed(json) };
}

/** The digest of what is kept for the search of an entry; `undefined` where nothing is, or it would be another now. */
export async function searchedSum(entry: PagedEntry): Promise<string | undefined> {
  if (import.meta.env.DEV) return undefined;
  const kept = store.find(await askedOf(entry));
  const reads = new Map(Object.entries(kept?.reads ?? {}));
  if (!kept || !(await areSame(reads))) return undefined;
  addReads(reads);
  return kept.sum;
}

async function deriveAndKeep(entry: PagedEntry): Promise<SearchedEntry> {
  const { made, reads } = await withReads(() => searchedText(entry));
  const json = JSON.stringify(made);
  const sum = digest(json);
  // In development nothing notes what it reads.
  if (import.meta.env.DEV) return { sum, json, text: () => made };
  store.keep(await askedOf(entry), { reads: Object.fromEntries(reads), sum });
  store.keep({ ...textOf(entry), from: sum }, json);
  addReads(reads);
  return { sum, json, text: () => made };
}

/** The entry itself, and whether a preview marks it, which no read tells. */
async function askedOf({ collection, id, data }: PagedEntry) {
  const mark = (await isOfDraft(pageAddress(collection, id))) ? 'draft' : '';
  return { kind: 'searched', of: `${collection}/${id}`, from: digest(mark, digestOfData(data)), schema: searched };
}

function textOf({ collection, id }: PagedEntry) {
  return { kind: 'searched-text', of: `${collection}/${id}`, schema: z.string() };
}

/** Throws where what is kept is another thing, which its digest rules out. */
function parsed(json: string): SearchedText {
  const text: unknown = JSON.parse(json);
  if (!isSearchedText(text)) throw new TypeError('What is kept for the search is no text of a page.');
  return text;
}

function isSearchedText(text: unknown): text is SearchedText {
  return typeof text === 'object' && text !== null && 'passages' in text;
}
