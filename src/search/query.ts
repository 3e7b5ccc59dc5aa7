import { searchWords, SPACED } from './search-words.ts';

/** A part of what is asked: a word, or several that stand side by side in this order. */
export interface Asked {
  readonly terms: readonly string[];
  /** Written in quotes: nothing but these very words. */
  readonly isPhrase: boolean;
}

/** What a phrase is written in. */
export const QUOTES = /["“”„«»]/g;

/** What is longer is asked by nobody; the rest is not read. */
const LONGEST = 200;
const MOST_WORDS = 12;

/** Reads a question: words in any order, and phrases in quotes. What stands after a quote that is not closed yet is words. */
export function asked(question: string): Asked[] {
  const parts = question.slice(0, LONGEST).split(QUOTES);
  const found = parts.flatMap((part, index): Asked[] => {
    const words = searchWords(part).map(({ term }) => term);
    const isPhrase = index % 2 === 1 && index < parts.length - 1;
    const groups = isPhrase && words.length > 0 ? [words.filter(isNotInPair)] : words.map((word) => [word]);
    return groups.map((terms) => ({ terms, isPhrase }));
  });
  const each = new Map(found.map((part) => [JSON.stringify(part), part]));
  return [...each.values()].slice(0, MOST_WORDS);
}

/** The last character of a run without spaces stands in the pair before it too, and in a text it may be followed by another. */
function isNotInPair(word: string, place: number, words: readonly string[]): boolean {
  const before = words[place - 1];
  return SPACED.test(word) || place < words.length - 1 || before === word || !before?.endsWith(word);
}
