import { comparable } from '../text/comparison.ts';
import { isUnspaced } from '../text/name-boundary.ts';

/** What stands for the words in braces of a phrase, by their names: the source of a regular expression. */
export type Slots = Readonly<Record<string, string>>;

/** The source of an expression for any of several phrases in a compared text, as whole words; of none, one that matches nothing. */
export function anyPhrase(phrases: readonly string[], slots: Slots = {}): string {
  const all = phrases.flatMap((phrase) => wholeWords(comparable(phrase), slots) ?? []);
  const inOrder = all.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  return inOrder.length > 0 ? `(?:${runsOf(inOrder).map(writtenRun).join('|')})` : '(?!)';
}

/** A phrase as the source of an expression, and what must not stand around it. */
interface WholeWords {
  readonly before: string;
  readonly pattern: string;
  readonly after: string;
}

const lengthOf = ({ before, pattern, after }: WholeWords) => before.length + pattern.length + after.length;

/** Those one after the other with the same around them: to have it once makes an expression ready in a tenth of the time. */
function runsOf(all: readonly WholeWords[]): WholeWords[][] {
  const runs: WholeWords[][] = [];
  for (const each of all) {
    const [last] = runs.at(-1) ?? [];
    if (last?.before === each.before && last.after === each.after) runs.at(-1)?.push(each);
    else runs.push([each]);
  }
  return runs;
}

function writtenRun(run: readonly WholeWords[]): string {
  const [{ before, after } = { before: '', after: '' }] = run;
  return `${before}(?:${run.map(({ pattern }) => pattern).join('|')})${after}`;
}

/** A phrase with a hyphen for any of its spaces, and with what its slots stand for. */
export function phrasePattern(phrase: string, slots: Slots): string {
  return phrase
    .split(/(\{\w+\}| )/)
    .map((part) => (part === ' ' ? '[ -]' : (slots[part.slice(1, -1)] ?? RegExp.escape(part))))
    .join('');
}

const WORD = String.raw`[\p{L}\p{M}\p{N}@_]`;

/** Where words are written without spaces, a phrase stands between any others. An empty one is none. */
function wholeWords(phrase: string, slots: Slots): WholeWords | undefined {
  if (phrase === '') return undefined;
  const before = isUnspaced(phrase.charAt(0)) ? '' : `(?<!${WORD})`;
  const after = isUnspaced(phrase.charAt(phrase.length - 1)) ? '' : `(?!${WORD}|\\.\\p{L})`;
  return { before, pattern: phrasePattern(phrase, slots), after };
}
