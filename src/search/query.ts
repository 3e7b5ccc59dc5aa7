import { searchWords } from './search-words.ts';

/** A part of what is asked: a word, or several that stand side by side in this order. */
export interface Asked {
  readonly terms: readonly string[];
  /** Written in quotes: nothing but these very words. */
  readonly isPhrase: boolean;
}

/** What a phrase is written in. */
export const QUOTES = /["“”„«»]/gu;

/** What is longer is asked by nobody; the rest is not read. */
const LONGEST = 200;
const MOST_WORDS = 12;

/** Reads a question: words in any order, and phrases in quotes. A quote that is not closed goes to the end. */
export function asked(question: string): Asked[] {
  const parts = question.slice(0, LONGEST).split(QUOTES);
  const found = parts.flatMap((part, index): Asked[] => {
    const terms = searchWords(part).map(({ term }) => term);
    if (index % 2 === 0) return terms.map((term) => ({ terms: [term], isPhrase: false }));
    return terms.length > 0 ? [{ terms, isPhrase: true }] : [];
  });
  const each = new Map(found.map((part) => [`${part.isPhrase} ${part.terms.join(' ')}`, part]));
  return [...each.values()].slice(0, MOST_WORDS);
}
