import { plainLetters } from '../content/plain-letters.ts';

/** A word of a text as it is searched for. */
export interface SearchWord {
  /** In the one form in which words are compared: small letters without accents. */
  readonly term: string;
  /** Its place among the words of its text. */
  readonly place: number;
  /** Where it stands in the text as it is written. */
  readonly start: number;
  readonly end: number;
}

/**
 * Words by Unicode: letters with their marks, and figures. The same in Node and in every browser, which `Intl.Segmenter` is not.
 * Of what stands after an apostrophe, a lone "s" is none.
 */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?<!['’][sS])/gu;

/** A run in one of the scripts that are written without spaces, which is taken in pairs of characters; else what stands before one. */
const UNSPACED =
  /([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+)|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+/gu;

/** Most words: their characters stand in Unicode before the first of those scripts, which is Thai. */
export const SPACED = /^[\0-\u0DFF]+$/;

/** Accents, and the vowel signs and the stretching of Arabic and Hebrew. */
const ACCENTS = /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED]/g;

/** Letters that no decomposition of Unicode takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ...plainLetters,
  ς: 'σ',
  ى: 'ي',
  ک: 'ك',
  ی: 'ي',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

const PLAIN = /^[a-z0-9]+$/;

/** A word in the form in which words are compared. */
export function searchForm(word: string): string {
  const small = word.toLowerCase();
  // Most words of many languages have nothing to take off.
  if (PLAIN.test(small)) return small;
  const plain = small.normalize('NFKD').replace(ACCENTS, '').normalize('NFC');
  return plain.replace(LETTER, (letter) => LETTERS[letter] ?? letter);
}

/** The words of a text, in order. */
export function searchWords(text: string): SearchWord[] {
  const words: SearchWord[] = [];
  eachWord(text, (written, start) => {
    const term = searchForm(written);
    if (term !== '') words.push({ term, place: words.length, start, end: start + written.length });
  });
  return words;
}

/** What a text has between spaces and signs, in order. */
export function runsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** Takes the words of a text one after the other, as they are written. */
export function eachWord(text: string, take: (written: string, start: number) => void): void {
  for (const { 0: run, index } of text.matchAll(WORD)) {
    if (SPACED.test(run)) {
      take(run, index);
      continue;
    }
    for (const { 0: piece, 1: unspaced, index: offset } of run.matchAll(UNSPACED)) {
      if (unspaced) takePairs(piece, index + offset, take);
      else take(piece, index + offset);
    }
  }
}

/** Every two neighbours of a run, and its last character by itself: so one alone is found wherever it stands. */
function takePairs(run: string, start: number, take: (written: string, start: number) => void): void {
  const characters = [...run.matchAll(/.\p{M}*/gsu)];
  characters.forEach(({ 0: character, index }, number) => {
    take(character + (characters[number + 1]?.[0] ?? ''), start + index);
  });
}
