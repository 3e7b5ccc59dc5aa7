import type { IndexedWord } from './index-writer.ts';
import { shardName, shardsOf } from './shards.ts';

/** The files of an index by their names, and what a page must know of them to ask for the right one. */
export interface IndexFiles {
  readonly files: ReadonlyMap<string, string>;
  readonly borders: IndexBorders;
}

/** The first words of the parts of the index, and of the list of words by their ends. */
export interface IndexBorders {
  readonly words: readonly string[];
  readonly ends: readonly string[];
}

/** So many characters of lists are in one part, which are about ten thousand bytes on the way. */
const PART = 20_000;

/** A shorter word is not looked for by its end: too many others are one letter away. */
export const SHORTEST_FORGIVEN = 5;

/** The files of an index: its words in parts, their places in the same parts, and the words by their ends. */
export function indexFiles(words: readonly IndexedWord[]): IndexFiles {
  const weighed = words.map((word) => ({ ...word, weight: lineOf(word).length + 1 }));
  const parts = shardsOf(weighed, PART);
  const reversed = words.map(({ word }) => word).filter(isForgiven);
  const ends = shardsOf(
    reversed.map((word) => ({ word: backwards(word), weight: word.length + 1 })).sort(byWord),
    PART,
  );
  const files = new Map<string, string>();
  const add = (name: string, lines: readonly string[]) => files.set(name, partFile(name, lines.join('\n')));
  for (const { first, words: inPart } of parts) {
    add(`words/${shardName(first)}`, inPart.map(lineOf));
    add(
      `places/${shardName(first)}`,
      inPart.map(({ word, places }) => `${word}\t${places}`),
    );
  }
  for (const { first, words: inPart } of ends) {
    add(
      `ends/${shardName(first)}`,
      inPart.map(({ word }) => word),
    );
  }
  return { files, borders: { words: parts.map(({ first }) => first), ends: ends.map(({ first }) => first) } };
}

/** A file that hands data to the script of the search page. A script can be loaded from a disk too, where nothing can be fetched. */
export function partFile(name: string, data: unknown): string {
  return `searchPart(${JSON.stringify(name)},${JSON.stringify(data)})\n`;
}

/** A word with its last letter first. */
export function backwards(word: string): string {
  return Array.from(word).reverse().join('');
}

const isForgiven = (word: string) => word.length >= SHORTEST_FORGIVEN && !/^=|\p{N}/u.test(word);

const byWord = (one: { readonly word: string }, other: { readonly word: string }) => (one.word < other.word ? -1 : 1);

function lineOf({ word, siblings, list }: IndexedWord): string {
  return `${word}\t${siblings.join(' ')}\t${list}`;
}
