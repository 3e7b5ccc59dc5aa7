import { searchWords } from './search-words.ts';

/** A piece of a text, and whether it is what was asked for. */
export interface MarkedPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A text in pieces, with the words marked that answer to a question. */
export function markedText(text: string, answering: ReadonlySet<string>): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let end = 0;
  for (const word of searchWords(text)) {
    if (!answering.has(word.term) || word.end <= end) continue;
    if (word.start > end) pieces.push({ text: text.slice(end, word.start), isMarked: false });
    pieces.push({ text: text.slice(Math.max(end, word.start), word.end), isMarked: true });
    end = word.end;
  }
  return end < text.length ? [...pieces, { text: text.slice(end), isMarked: false }] : pieces;
}

/** How much of a passage is shown where a page is listed, and how much of that before the first answering word. */
const EXCERPT = 200;
const BEFORE = 70;

/** The stretch of a text around the first word that answers, cut between words. */
export function excerpt(text: string, answering: ReadonlySet<string>): string {
  if (text.length <= EXCERPT + BEFORE) return text;
  const first = searchWords(text).find(({ term }) => answering.has(term))?.start ?? 0;
  const from = first <= BEFORE ? 0 : afterSpace(text, first - BEFORE, first);
  const to = from + EXCERPT >= text.length ? text.length : beforeSpace(text, from + EXCERPT, first);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`;
}

function afterSpace(text: string, from: number, most: number): number {
  const space = text.indexOf(' ', from);
  return space === -1 || space >= most ? from : space + 1;
}

function beforeSpace(text: string, to: number, least: number): number {
  const space = text.lastIndexOf(' ', to);
  return space <= least ? to : space;
}
