import type { Matches } from './matches.ts';

/** A part of a question with the words that answer to it, as it is looked for in texts. */
export type Answering = Pick<Matches, 'asked' | 'words'>;

/** Whether the word at a place of a text answers to a part of a question. In a phrase it does with its neighbours alone. */
export function answersAt(place: number, terms: readonly string[], { asked, words }: Answering): boolean {
  if (!asked.isPhrase) return words.has(terms[place] ?? '');
  const begins = (at: number) => asked.terms.every((term, offset) => terms[at + offset] === term);
  return asked.terms.some((_, offset) => begins(place - offset));
}

/** Whether words of a text, in their order, answer to a part of a question. */
export function isAnswered(terms: readonly string[], part: Answering): boolean {
  return terms.some((_, place) => answersAt(place, terms, part));
}
