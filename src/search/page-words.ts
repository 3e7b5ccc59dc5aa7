import { citationTerms, filterTerm } from './filters.ts';
import { passagesText, placesText } from './hit-lists.ts';
import type { PassageKind, SearchedPassage, SearchedText } from './searched-text.ts';
import type { WordForm, WordForms } from './word-forms.ts';

/** What an index takes of a page, whatever number the page has there. */
export interface PageWords {
  readonly words: readonly PageWord[];
  /** The words of each passage as places in `words`, in their order; nothing stands between a text and a name in its chain. */
  readonly orders: readonly (readonly (number | null)[])[];
  readonly kinds: readonly PassageKind[];
  /** The words for filters, each with the statements that it leaves. */
  readonly filters: readonly (readonly [word: string, passages: string, count: number])[];
  /** Of a person or a source: the word of the filter that chooses it, and its name. */
  readonly named?: readonly [word: string, name: string] | undefined;
}

/** A word with its stems and their languages, the passages that have it, and its places in them, both as lists of the index have them. */
export type PageWord = readonly [word: string, stems: readonly string[], passages: string, places: string];

/** Whether what was read are such words. Where it was kept it has a digest, and to look at each takes long. */
export function isPageWords(words: unknown): words is PageWords {
  return typeof words === 'object' && words !== null && 'orders' in words;
}

/** Between the words of a passage and a name in its chain, so that no phrase goes over the border. */
const GAP: readonly null[] = Array<null>(8).fill(null);

/** Reads a page for an index. `language` is that of the site. */
export function pageWords(text: SearchedText, language: string, forms: WordForms): PageWords {
  const numbers = new Map<string, number>();
  const stems: string[][] = [];
  const numberOf = ({ term, stem }: WordForm): number => {
    const number = numbers.get(term) ?? numbers.set(term, stems.length).size - 1;
    const known = (stems[number] ??= []);
    if (!known.includes(stem)) known.push(stem);
    return number;
  };
  const orders = text.passages.map((passage) => {
    const order: (number | null)[] = [];
    const read = (written: string, lang: string) => {
      for (const form of forms.read(written, lang)) order.push(numberOf(form));
    };
    for (const part of passage.parts) read(part.text, part.lang ?? text.lang ?? language);
    for (const name of namesOf(passage, text)) {
      order.push(...GAP);
      read(name, language);
    }
    return order;
  });
  const kinds = text.passages.map(({ kind }) => kind);
  const places = placesIn(orders);
  const words = Array.from(numbers, ([word, number]): PageWord => {
    const own = places[number] ?? [];
    return [word, stems[number] ?? [], passagesText(own, kinds), placesText(own)];
  });
  return { words, orders, kinds, filters: filtersOf(text, kinds), named: namedBy(text) };
}

/** A page of a person or a source has the name as its title. */
function namedBy({ kind, id, passages }: SearchedText): PageWords['named'] {
  const name = passages[0]?.parts.map(({ text }) => text).join('') ?? '';
  if (kind === 'people') return [filterTerm('who', id), name];
  return kind === 'sources' ? [filterTerm('through', id), name] : undefined;
}

/** Where each word stands: the number of a passage and a place in it by turns. */
function placesIn(orders: PageWords['orders']): number[][] {
  const places: number[][] = [];
  orders.forEach((order, passage) => {
    order.forEach((word, place) => {
      if (word !== null) (places[word] ??= []).push(passage, place);
    });
  });
  return places;
}

/** The words for the filters by the statements that they leave. */
function filtersOf(text: SearchedText, kinds: readonly PassageKind[]): PageWords['filters'] {
  const terms = text.citations.map((_, cite) => citationTerms(cite, text));
  const found = new Map<string, number[]>();
  text.passages.forEach(({ kind, cites = [] }, passage) => {
    if (kind !== 'statement') return;
    for (const term of new Set(cites.flatMap((cite) => terms[cite] ?? []))) {
      const places = found.get(term);
      if (places) places.push(passage, 0);
      else found.set(term, [passage, 0]);
    }
  });
  return Array.from(found, ([term, places]) => [term, passagesText(places, kinds), places.length / 2]);
}

/** Who said a statement and through whom we have it: the names by which it is found too, each once. */
function namesOf({ cites = [] }: SearchedPassage, { citations, links }: SearchedText): string[] {
  const chains = cites.flatMap((cite) => citations[cite]?.chain ?? []);
  return [...new Set(chains.flatMap((link) => links[link]?.name ?? []))];
}
