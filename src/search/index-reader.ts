import { readHitList, type PageHits } from './hit-list.ts';
import { backwards, PLACE_BORDERS, SHORTEST_FORGIVEN, type IndexBorders } from './index-files.ts';
import { isOneApart } from './one-apart.ts';
import { shardAt, shardName } from './shards.ts';

/** A word of the index that answers to an asked one. */
export interface FoundWord {
  readonly word: string;
  /** Its other forms; for the word of a filter the words of the name of whom it chooses. */
  readonly siblings: readonly string[];
  /** How well it answers: 1 for the very word. */
  readonly weight: number;
  readonly pages: readonly PageHits[];
}

/** Gets a part of the index by its name. Rejects where it cannot be had. */
export type LoadPart = (name: string) => Promise<unknown>;

interface Line {
  readonly word: string;
  readonly siblings: readonly string[];
  readonly list: string;
}

/** How many parts are asked for one word, for its beginnings and for a word with a wrong letter. */
const MOST_PARTS = 3;
/** How many words answer to a beginning, and to a word with a wrong letter. */
const MOST_BEGUN = 60;
const MOST_NEAR = 6;

/** Reads an index, part by part as it is asked. */
export class IndexReader {
  readonly #borders: IndexBorders;
  readonly #load: LoadPart;

  constructor(borders: IndexBorders, load: LoadPart) {
    this.#borders = borders;
    this.#load = load;
  }

  /** The words that answer to an asked one: itself, its other forms, and those that begin with it. */
  async wordsFor(term: string): Promise<FoundWord[]> {
    const lines = await this.#lines(term, `${term}\uFFFF`);
    const own = lines.find(({ word }) => word === term);
    const siblings = await Promise.all((own?.siblings ?? [otherNumber(term)]).map((form) => this.#line(form)));
    // A figure is a number, and not the first of another.
    const begun = /^\d$/.test(term) ? [] : lines.filter(({ word }) => word.startsWith(term) && word !== term);
    begun.sort((one, other) => other.list.length - one.list.length);
    const share = ({ word }: Line) => 0.4 + (0.4 * term.length) / word.length;
    return [
      ...(own ? [found(own, 1)] : []),
      ...siblings.flatMap((line) => (line ? [found(line, 0.8)] : [])),
      ...begun.slice(0, MOST_BEGUN).map((line) => found(line, share(line))),
    ];
  }

  /** The words that are one letter away from one that the index lacks, or that only end otherwise. */
  async wordsNear(term: string): Promise<FoundWord[]> {
    if (term.length < SHORTEST_FORGIVEN) return [];
    // One wrong letter, or two that change places, leave one half of a word as it is.
    const half = Math.ceil(term.length / 2);
    const begin = term.slice(0, half);
    const end = backwards(term).slice(0, Math.max(2, term.length - half - 1));
    const [byEnd, byBegin] = await Promise.all([
      this.#texts('ends', this.#borders.ends, end, `${end}\uFFFF`),
      this.#lines(begin, `${begin}\uFFFF`),
    ]);
    const begun = byBegin.map(({ word }) => word);
    const apart = [...byEnd.map(backwards), ...begun].filter(
      // Of a word of six one letter may be missing; words of five are too near to each other.
      (word) => word.length + term.length > 2 * SHORTEST_FORGIVEN && isOneApart(word, term),
    );
    const isKept = apart.length > 0 || term.length === SHORTEST_FORGIVEN;
    const near = [...new Set(isKept ? apart : endingOtherwise(term, begun))].slice(0, MOST_NEAR);
    const lines = await Promise.all(near.map((word) => this.#line(word)));
    return lines.flatMap((line) => (line ? [found(line, 0.7)] : []));
  }

  /** The very word, on no page where the index lacks it. */
  async itself(word: string, weight: number): Promise<FoundWord> {
    return found((await this.#line(word)) ?? { word, siblings: [], list: '0' }, weight);
  }

  /** Where a word stands, or the first of two that stand side by side, a space between them. Of a word that has many places some are with its pairs alone. */
  async placesOf(line: string): Promise<readonly PageHits[]> {
    const firsts = await this.#load(PLACE_BORDERS);
    const texts = await this.#texts('places', linesOf(firsts), line, line);
    return readHitList(texts.find((text) => text.startsWith(`${line}\t`))?.slice(line.length + 1) ?? '1');
  }

  async #line(word: string): Promise<Line | undefined> {
    return (await this.#lines(word, word)).find((line) => line.word === word);
  }

  async #lines(from: string, to: string): Promise<Line[]> {
    const texts = await this.#texts('words', this.#borders.words, from, to);
    return texts.map((text) => {
      const [word = '', siblings = '', list = ''] = text.split('\t');
      return { word, siblings: siblings.split(' ').filter(Boolean), list };
    });
  }

  /** The lines of the parts that may have the words between two. */
  async #texts(folder: string, firsts: readonly string[], from: string, to: string): Promise<string[]> {
    const first = shardAt(firsts, from);
    const names = firsts.slice(first, shardAt(firsts, to) + 1).slice(0, MOST_PARTS);
    const parts = await Promise.all(names.map((name) => this.#load(`${folder}/${shardName(name)}`)));
    return parts.flatMap(linesOf);
  }
}

/** The other number of an English word that the index lacks: of "ferry" and "ferries" neither begins with the other. */
function otherNumber(term: string): string {
  return term.replace(/(?:y|ies)$/, (end) => (end === 'y' ? 'ies' : 'y'));
}

/**
 * The words with the longest beginning of a word, but for its last three letters: the form that is asked for may be in no
 * text. Their two endings are no longer than what they have in common: "council" is no form of "country".
 */
function endingOtherwise(term: string, words: readonly string[]): string[] {
  const forms = [1, 2, 3].map((cut) => {
    const stem = term.slice(0, -cut);
    return words.filter((word) => word.startsWith(stem) && word.length + term.length <= 3 * stem.length);
  });
  return forms.find((found) => found.length > 0) ?? [];
}

function found(line: Line, weight: number): FoundWord {
  return { ...line, weight, pages: readHitList(line.list) };
}

function linesOf(part: unknown): string[] {
  return typeof part === 'string' ? part.split('\n') : [];
}
