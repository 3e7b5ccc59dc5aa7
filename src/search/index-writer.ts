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
  readonly #known = new Map<string, Set<string>>();
  readonly #places = new PlaceListWriter();
  readonly #chosen = new Map<string, number>();

  /** Adds a page in a language. */
  add(page: number, text: SearchedText, language: string): void {
    const found = new Map<string, WordHit[]>();
    const chosen = new Map<string, WordHit[]>();
    const passages: PassageWords[] = [];
    text.passages.forEach((passage, number) => {
      const order = this.#wordsOf(passage, text, language);
      order.forEach((word, place) => note(found, word, number, passage.kind).places.push(place));
      passages.push({ kind: passage.kind, order });
      for (const term of filterTerms(passage, text)) {
        note(chosen, term, number, passage.kind);
        this.#chosen.set(term, (this.#chosen.get(term) ?? 0) + 1);
      }
    });
    for (const all of [found, chosen]) for (const [word, hits] of all) this.#listsOf(word).passages.add(page, hits);
    this.#places.add(page, found, passages);
  }

  /** How many statements each filter leaves so far, by its word in the index. */
  get chosen(): ReadonlyMap<string, number> {
    return this.#chosen;
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
      list: passages.length > LONG ? inShort(passages.text) : passages.text,
    }));
  }

  /** The words of a passage by their places; nothing stands between its text and who said it. */
  #wordsOf(passage: SearchedPassage, text: SearchedText, language: string): string[] {
    const order: string[] = [];
    const add = (written: string, lang: string, from: number) => {
      for (const { term, place, start, end } of searchWords(written)) {
        order[from + place] = term;
        this.#noteStem(term, written.slice(start, end), lang);
      }
    };
    for (const part of passage.parts) add(part.text, part.lang ?? text.lang ?? language, order.length);
    for (const name of speakersOf(passage, text)) add(name, language, order.length + GAP);
    return order;
  }

  #noteStem(term: string, written: string, language: string): void {
    const known = this.#known.get(language) ?? new Set();
    if (known.has(written)) return;
    this.#known.set(language, known.add(written));
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

type WordHit = Hit & { readonly places: number[] };

/** The hit of a word in a passage, the last of its page so far. */
function note(found: Map<string, WordHit[]>, word: string, passage: number, kind: PassageKind): WordHit {
  const hits = found.get(word);
  const last = hits?.at(-1);
  if (last?.passage === passage) return last;
  const hit: WordHit = { passage, kind, places: [] };
  if (hits) hits.push(hit);
  else found.set(word, [hit]);
  return hit;
}
