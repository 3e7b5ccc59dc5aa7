import type { IndexedWord } from './index-writer.ts';
import type { PlaceLine } from './place-lists.ts';
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

/** The file of the first words of the parts with places: phrases alone need them, and the page has no room for many. */
export const PLACE_BORDERS = 'places/borders';

/** A shorter word is not looked for by its end, and of so many letters only as a longer one that lacks one: too many others are one letter away. */
export const SHORTEST_FORGIVEN = 5;

/** The files of an index: its words in parts, their places, and the words by their ends. */
export function indexFiles(words: readonly IndexedWord[], places: readonly PlaceLine[]): IndexFiles {
  const parts = partsOf(words.map((word) => ({ word: word.word, line: lineOf(word) })));
  const placeParts = partsOf(places.map(({ word, list }) => ({ word, line: `${word}\t${list}` })));
  const forgiven = words.map(({ word }) => word).filter(isForgiven);
  const ends = partsOf(forgiven.map((word) => ({ word: backwards(word), line: backwards(word) })).sort(byWord));
  const all = { words: parts, places: placeParts, ends };
  const files = Object.entries(all).flatMap(([folder, own]) =>
    own.map(({ first, words: inPart }) => {
      const name = `${folder}/${shardName(first)}`;
      return [name, partFile(name, inPart.map(({ line }) => line).join('\n'))] as const;
    }),
  );
  const firsts = (own: readonly { readonly first: string }[]) => own.map(({ first }) => first);
  const borders = partFile(PLACE_BORDERS, firsts(placeParts).join('\n'));
  return {
    files: new Map([...files, [PLACE_BORDERS, borders]]),
    borders: { words: firsts(parts), ends: firsts(ends) },
  };
}

interface Line {
  readonly word: string;
  readonly line: string;
}

function partsOf(lines: readonly Line[]) {
  return shardsOf(
    lines.map((line) => ({ ...line, weight: line.line.length + 1 })),
    PART,
  );
}

/** A file that hands data to the script of the search page. A script can be loaded from a disk too, where nothing can be fetched. */
export function partFile(name: string, data: unknown): string {
  return partFileOf(name, JSON.stringify(data));
}

/** A file that hands over data that is written as JSON. */
export function partFileOf(name: string, json: string): string {
  return `searchPart(${JSON.stringify(name)},${json})\n`;
}

/** A word with its last letter first. */
export function backwards(word: string): string {
  return Array.from(word).reverse().join('');
}

const isForgiven = (word: string) => word.length >= SHORTEST_FORGIVEN && !/^=|\p{N}/u.test(word);

const byWord = (one: Line, other: Line) => (one.word < other.word ? -1 : 1);

function lineOf({ word, siblings, list }: IndexedWord): string {
  return `${word}\t${siblings.join(' ')}\t${list}`;
}
