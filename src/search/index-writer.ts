import { filterTerms } from './filters.ts';
import { HitListWriter, readHitList, type Hit } from './hit-list.ts';
import { PlaceListWriter, type PassageWords, type PlaceLine } from './place-lists.ts';
import { searchWords } from './search-words.ts';
import type { PassageKind, SearchedPassage, SearchedText } from './searched-text.ts';
import { stemOf } from './stems.ts';

/** A word of the index, with the lists of the pages that have it. */
export interface IndexedWord {
  readonly word: string;
  /** Other forms of it that do not begin with it. */
  readonly siblings: readonly string[];
  readonly list: string;
}

/** A list of more characters names pages alone: nobody can wait for the passages of a word that almost every page has. */
const LONG = 12_000;

/** Between the words of a passage and the name of who said it, so that no phrase goes over the border. */
const GAP = 8;

interface Lists {
  readonly passages: HitListWriter;
  readonly stems: Set<string>;
}

/** Collects the words of pages, which come in the order of their numbers. */
export class IndexWriter {
  readonly #words = new Map<string, Lists>();
  readonly #stems = new Map<string, Set<string>>();
  readonly #known = new Set<string>();
  readonly #places = new PlaceListWriter();

  /** Adds a page in a language. */
  add(page: number, text: SearchedText, language: string): void {
    const found = new Map<string, Hit[]>();
    const chosen = new Map<string, Hit[]>();
    const passages: PassageWords[] = [];
    text.passages.forEach((passage, number) => {
      const { words, order } = this.#wordsOf(passage, text, language);
      passages.push({ kind: passage.kind, order });
      for (const [word, places] of words) note(found, word, number, passage.kind, places);
      for (const term of filterTerms(passage, text)) note(chosen, term, number, passage.kind, []);
    });
    for (const all of [found, chosen]) for (const [word, hits] of all) this.#listsOf(word).passages.add(page, hits);
    this.#places.add(page, found, passages);
  }

  /** Where the words stand so far, in order. */
  places(): PlaceLine[] {
    return this.#places.lines();
  }

  /** The words so far, in order. */
  words(): IndexedWord[] {
    const sorted = [...this.#words].sort(([one], [other]) => (one < other ? -1 : 1));
    return sorted.map(([word, { passages, stems }]) => ({
      word,
      siblings: this.#siblingsOf(word, stems),
      list: passages.text.length > LONG ? inShort(passages.text) : passages.text,
    }));
  }

  /** The words of a passage with their places, and in their order. */
  #wordsOf(passage: SearchedPassage, text: SearchedText, language: string) {
    const words = new Map<string, number[]>();
    const order: string[] = [];
    let next = 0;
    const add = (written: string, lang: string) => {
      const start = next;
      for (const { term, place, start: from, end } of searchWords(written)) {
        const places = words.get(term) ?? [];
        places.push(start + place);
        words.set(term, places);
        order[start + place] = term;
        this.#noteStem(term, written.slice(from, end), lang);
        next = start + place + 1;
      }
    };
    for (const part of passage.parts) add(part.text, part.lang ?? text.lang ?? language);
    for (const name of speakersOf(passage, text)) {
      next += GAP;
      add(name, language);
    }
    return { words, order };
  }

  #noteStem(term: string, written: string, language: string): void {
    const key = `${language} ${written}`;
    if (this.#known.has(key)) return;
    this.#known.add(key);
    const stem = `${language} ${stemOf(written, language)}`;
    this.#listsOf(term).stems.add(stem);
    const forms = this.#stems.get(stem) ?? new Set();
    this.#stems.set(stem, forms.add(term));
  }

  #siblingsOf(word: string, stems: ReadonlySet<string>): string[] {
    const forms = new Set([...stems].flatMap((stem) => [...(this.#stems.get(stem) ?? [])]));
    return [...forms].filter((form) => !form.startsWith(word)).sort();
  }

  #listsOf(word: string): Lists {
    const known = this.#words.get(word);
    if (known) return known;
    const lists = {
      passages: new HitListWriter('passages'),
      stems: new Set<string>(),
    };
    this.#words.set(word, lists);
    return lists;
  }
}

/** A list without the passages of its pages. */
function inShort(list: string): string {
  const short = new HitListWriter('pages');
  for (const { page, hits = [] } of readHitList(list)) short.add(page, hits);
  return short.text;
}

/** Who speaks in a statement: the names by which it is found too. */
function speakersOf({ cites = [] }: SearchedPassage, { citations, links }: SearchedText): string[] {
  const first = cites.flatMap((cite) => citations[cite]?.chain[0] ?? []);
  return [...new Set(first)].flatMap((link) => links[link]?.name ?? []);
}

function note(found: Map<string, Hit[]>, word: string, passage: number, kind: PassageKind, places: readonly number[]) {
  const hits = found.get(word) ?? [];
  found.set(word, hits);
  hits.push({ passage, kind, places });
}
