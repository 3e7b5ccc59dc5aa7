import { dataOf, listEntries, readEntry, type EntryFile } from './entry-file.ts';
import { entryPath, type Kind } from './kind.ts';

/** The files that hold a site's words, by their languages. */
export interface WordFiles {
  /** Those of src/words. */
  readonly software: ReadonlyMap<string, EntryFile>;
  /** Those of content/words: what they say goes before. */
  readonly own: ReadonlyMap<string, EntryFile>;
}

/** The files of the project at `root` that hold the site's words. Throws what `readEntry` throws. */
export function wordFiles(root: string): WordFiles {
  const read = (kind: Kind) => new Map(listEntries(root, kind).map((id) => [id, readEntry(root, kind, id)]));
  return { software: read('words'), own: read('ownWords') };
}

/** The languages that files have words in. */
export const languagesIn = ({ software, own }: WordFiles) => [...new Set([...software.keys(), ...own.keys()])];

/** The file that the words of a language are said to stand in, from the project's root: the owner's, where there is one. */
export const wordsPath = ({ own }: WordFiles, lang: string) => entryPath(own.has(lang) ? 'ownWords' : 'words', lang);

/**
 * The words of a language as its files have them, not yet checked: the owner's over the software's, each text by its keys
 * and each section by its id. Those of the language in general stand below those of a tag: of `en` below `en-GB`. Empty
 * where no file has any.
 */
export function wordsOf({ software, own }: WordFiles, lang: string): Readonly<Record<string, unknown>> {
  const [general = lang] = lang.split('-');
  const exact = software.get(lang);
  const below = exact ? [exact] : [software.get(general), ...(general === lang ? [] : [own.get(general)])];
  const layers = [...below, own.get(lang)].filter((file) => file !== undefined);
  return layers.reduce<Readonly<Record<string, unknown>>>((words, file) => keysOver(words, dataOf(file)), {});
}

/** Whether a value has keys, as the data of YAML has them. */
export function isKeyed(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The id of a value that has one. */
export const idOf = (value: unknown) => (isKeyed(value) ? value.id : undefined);

function over(below: unknown, own: unknown): unknown {
  if (isKeyed(below) && isKeyed(own)) return keysOver(below, own);
  if (isListWithIds(below) && Array.isArray(own)) return itemsOver(below, own);
  return own;
}

function keysOver(below: Readonly<Record<string, unknown>>, own: Readonly<Record<string, unknown>>) {
  const replaced = Object.entries(own).map(([key, value]) => [key, over(below[key], value)] as const);
  return { ...below, ...Object.fromEntries(replaced) };
}

const isListWithIds = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.every((item) => idOf(item) !== undefined);

function itemsOver(below: readonly unknown[], own: readonly unknown[]): unknown[] {
  const pairs = below.map((item) => [item, own.find((each) => idOf(each) === idOf(item))] as const);
  const placed = new Set(pairs.map(([, found]) => found));
  const replaced = pairs.map(([item, found]) => (found === undefined ? item : over(item, found)));
  return [...replaced, ...own.filter((item) => !placed.has(item))];
}
