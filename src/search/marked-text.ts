import { answersAt, type Answering } from './answering.ts';
import { searchWords, type SearchWord } from './search-words.ts';

/** A text in pieces, by turns what stands before a word that answers to a question, and that word. */
export function markedText(text: string, parts: readonly Answering[]): string[] {
  const pieces: string[] = [];
  let end = 0;
  for (const word of answeringWords(text, parts)) {
    if (word.end <= end) continue;
    const start = Math.max(end, word.start);
    pieces.push(text.slice(end, start), text.slice(start, word.end));
    end = word.end;
  }
  return [...pieces, text.slice(end)];
}

/** How much of a passage is shown where a page is listed, and how much of that before the first answering word. */
const EXCERPT = 200;
const BEFORE = 70;

/** The stretch of a text around the first word that answers, cut between words. */
export function excerpt(text: string, parts: readonly Answering[]): string {
  if (text.length <= EXCERPT + BEFORE) return text;
  const first = answeringWords(text, parts)[0]?.start ?? 0;
  const from = Math.max(0, first - BEFORE);
  const before = text.slice(from, first);
  const after = text.slice(first, from + EXCERPT);
  const isWhole = from + EXCERPT >= text.length;
  return (
    (from > 0 ? `… ${before.replace(/^\S*\s/, '')}` : before) + (isWhole ? after : `${after.replace(/\s\S*$/, '')} …`)
  );
}

function answeringWords(text: string, parts: readonly Answering[]): SearchWord[] {
  const words = searchWords(text);
  const terms = words.map(({ term }) => term);
  return words.filter(({ place }) => parts.some((part) => answersAt(place, terms, part)));
}
