import { keptShape } from '../content/kept-shape.ts';
import { ListPieces, passagesText, placesText, type ListPiece } from './hit-lists.ts';
import type { PageWords } from './page-words.ts';
import { searchedKinds } from './searched-text.ts';

/** A page with what an index takes of it. */
export interface NumberedPage {
  readonly number: number;
  readonly words: PageWords;
}

/**
 * What an index takes of some pages that follow each other. It is plain data and can be kept: an edit makes that of its own
 * page anew, and the others are joined.
 */
export interface IndexBlock {
  readonly words: readonly (readonly [word: string, stems: readonly string[], pages: ListPiece])[];
  /** The words for filters, each with the statements that it leaves. */
  readonly filters: readonly (readonly [word: string, pages: ListPiece, count: number])[];
  /** The names of whom filters choose, by their words. */
  readonly named: readonly (readonly [word: string, name: string])[];
  /** Where words stand; and where two stand side by side, a space between them. */
  readonly places: readonly (readonly [word: string, pages: ListPiece])[];
  readonly pairs: readonly (readonly [pair: string, pages: ListPiece])[];
  /** Those of its words that had many places before it, of which it has pairs alone. */
  readonly long: readonly string[];
  /** How many statements its pages have. */
  readonly statements: number;
}

/** The shape of one that is kept. */
export const keptBlock = keptShape<IndexBlock>('words', 'filters', 'named', 'places', 'pairs', 'long', 'statements');

/**
 * The pages of a block are of so many numbers. A page more or less changes no other block: each kind has its own numbers. With
 * four times as many a phrase asks for a quarter more, since a word has many places from the end of a block on.
 */
const NUMBERS = 16 * searchedKinds.length;

/** The number of the block that a page is in. */
export const blockOf = (page: number) => Math.floor(page / NUMBERS);

/** Pages in the order of their numbers, block by block. */
export function* blocksOf<Page extends { readonly number: number }>(pages: Iterable<Page>): Generator<Page[]> {
  let block: Page[] = [];
  for (const page of pages) {
    const [first] = block;
    if (first && blockOf(first.number) !== blockOf(page.number)) {
      yield block;
      block = [];
    }
    block.push(page);
  }
  if (block.length > 0) yield block;
}

/** Makes the block of some pages, which come in the order of their numbers. `isLong` says of a word whether it had many places before. */
export function indexBlock(pages: readonly NumberedPage[], isLong: (word: string) => boolean): IndexBlock {
  const [lists, places, pairs, filters] = [new ListPieces(), new ListPieces(), new ListPieces(), new ListPieces()];
  const stemsOf = new Map<string, string[]>();
  const long = new Set<string>();
  const counts = new Map<string, number>();
  const named: IndexBlock['named'][number][] = [];
  let statements = 0;
  for (const { number, words: page } of pages) {
    for (const [word, stems, passages, where] of page.words) {
      const known = stemsOf.get(word);
      if (!known) stemsOf.set(word, [...stems]);
      else for (const stem of stems) if (!known.includes(stem)) known.push(stem);
      lists.add(word, number, passages);
      if (isLong(word)) long.add(word);
      else places.add(word, number, passages + where);
    }
    for (const [pair, own] of pairsIn(page, isLong)) {
      pairs.add(pair, number, passagesText(own, page.kinds) + placesText(own));
    }
    for (const [word, passages, count] of page.filters) {
      filters.add(word, number, passages);
      counts.set(word, (counts.get(word) ?? 0) + count);
    }
    if (page.named) named.push(page.named);
    statements += page.kinds.filter((kind) => kind === 'statement').length;
  }
  return {
    words: lists.all.map(([word, piece]) => [word, stemsOf.get(word) ?? [], piece]),
    filters: filters.all.map(([word, piece]) => [word, piece, counts.get(word) ?? 0]),
    named,
    places: places.all,
    pairs: pairs.all,
    long: [...long],
    statements,
  };
}

/** Whether a block that was kept would be made the same now. */
export function isStill({ long, words }: IndexBlock, isLong: (word: string) => boolean): boolean {
  return long.every(isLong) && words.filter(([word]) => isLong(word)).length === long.length;
}

/** Neighbours one of which has many places, with the passages and the places of the first by turns. */
function pairsIn({ words, orders }: PageWords, isLong: (word: string) => boolean): Map<string, number[]> {
  const pairs = new Map<string, number[]>();
  const areLong = words.map(([word]) => isLong(word));
  if (!areLong.includes(true)) return pairs;
  orders.forEach((order, passage) => {
    let before: number | null = null;
    order.forEach((word, place) => {
      if (before !== null && word !== null && (areLong[before] || areLong[word])) {
        const pair = `${words[before]?.[0] ?? ''} ${words[word]?.[0] ?? ''}`;
        const known = pairs.get(pair);
        if (known) known.push(passage, place - 1);
        else pairs.set(pair, [passage, place - 1]);
      }
      before = word;
    });
  });
  return pairs;
}
