import type { BlockText } from './block-text.ts';

/** What a reference, or several that stand together, cover of a block’s text. */
export interface Covered {
  readonly start: number;
  readonly end: number;
  /** The ids of the citations, in order, each once. */
  readonly cites: readonly string[];
}

/** A block’s text, told by what covers it. */
export interface CoveredBlock {
  readonly covered: readonly Covered[];
  /** Where the text begins that comes after the last reference; where nothing is left of it, the end of the text. */
  readonly rest: number;
}

/**
 * What the references of a block cover: each the text from the last one that stood at the end of a sentence. One stands
 * there when the mark that ends a sentence is right before or after it, closing quotes and brackets aside, unless the text
 * goes on in lower case. One in the middle belongs to what goes on. So no rule about full stops ever cuts a sentence.
 */
export function coveredBy({ text, references }: BlockText): CoveredBlock {
  const covered: Covered[] = [];
  let start = 0;
  let cites: string[] = [];
  let rest = 0;
  for (const [index, { id, at }] of references.entries()) {
    cites.push(id);
    if (references[index + 1]?.at === at) continue;
    rest = at + afterMark(text.slice(at));
    if (!saysSomething(text.slice(rest))) rest = text.length;
    if (rest < text.length && !endsSentence(text.slice(start, at), text.slice(at))) continue;
    covered.push({ start, end: rest, cites: [...new Set(cites)] });
    [start, cites] = [rest, []];
  }
  if (cites.length > 0) covered.push({ start, end: rest, cites: [...new Set(cites)] });
  return { covered, rest };
}

// Unicode’s property of marks that end a sentence, and the ellipsis, which ends some.
const MARK = '[\\p{Sentence_Terminal}…]';
/** Quotes and brackets that close; the straight quotes of ASCII close here. */
const CLOSERS = `[\\p{Pf}\\p{Pi}\\p{Pe}"'\\s]*`;
const MARK_BEFORE = new RegExp(`${MARK}${CLOSERS}$`, 'u');
const MARK_AFTER = new RegExp(`^${CLOSERS}${MARK}+[\\p{Pf}\\p{Pe}"']*`, 'u');
/** Georgian letters are small ones to Unicode, and begin sentences. */
const GOES_ON = /^[\s\p{P}]*[\p{Ll}--\p{Script=Georgian}]/v;

function afterMark(after: string): number {
  return MARK_AFTER.exec(after)?.[0].length ?? 0;
}

function endsSentence(before: string, after: string): boolean {
  const mark = afterMark(after);
  return (mark > 0 || MARK_BEFORE.test(before)) && !GOES_ON.test(after.slice(mark));
}

/** Marks alone say nothing. */
function saysSomething(text: string): boolean {
  return /[^\s\p{P}\p{Z}\p{C}]/u.test(text);
}
