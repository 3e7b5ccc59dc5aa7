import { comparable } from '../text/comparison.ts';
import { isUnspaced } from '../text/name-boundary.ts';

/** What stands for the words in braces of a phrase, by their names: the source of a regular expression. */
export type Slots = Readonly<Record<string, string>>;

/** The source of an expression for any of several phrases in a compared text, as whole words; of none, one that matches nothing. */
export function anyPhrase(phrases: readonly string[], slots: Slots = {}): string {
  const patterns = phrases.map((phrase) => wholeWords(comparable(phrase), slots)).filter((pattern) => pattern !== '');
  return patterns.length > 0 ? `(?:${patterns.toSorted((a, b) => b.length - a.length).join('|')})` : '(?!)';
}

/** A phrase with a hyphen for any of its spaces, and with what its slots stand for. */
export function phrasePattern(phrase: string, slots: Slots): string {
  return phrase
    .split(/(\{\w+\}| )/)
    .map((part) => (part === ' ' ? '[ -]' : (slots[part.slice(1, -1)] ?? RegExp.escape(part))))
    .join('');
}

const WORD = String.raw`[\p{L}\p{M}\p{N}@_]`;

/** Where words are written without spaces, a phrase stands between any others. */
function wholeWords(phrase: string, slots: Slots): string {
  if (phrase === '') return '';
  const before = isUnspaced(phrase.charAt(0)) ? '' : `(?<!${WORD})`;
  const after = isUnspaced(phrase.charAt(phrase.length - 1)) ? '' : `(?!${WORD}|\\.\\p{L})`;
  return before + phrasePattern(phrase, slots) + after;
}
