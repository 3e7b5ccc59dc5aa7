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
 * there when the mark that ends a sentence is right before or after it, closing quotes and brackets aside, unless the
 * sentence goes on: in lower case, after a comma or dash, with a particle, or around brackets. One in the middle belongs to
 * what goes on. So no rule about full stops ever cuts a sentence.
 */
export function coveredBy({ text, references }: BlockText): CoveredBlock {
  const covered: Covered[] = [];
  let start = 0;
  let cites: string[] = [];
  let rest = 0;
  for (const [index, { id, at }] of references.entries()) {
    cites.push(id);
    if (references[index + 1]?.at === at) continue;
    rest = at + endAfter(text.slice(start, at), text.slice(at));
    if (!saysSomething(text.slice(rest))) rest = text.length;
    if (rest < text.length && !endsSentence(text.slice(start, rest), text.slice(rest))) continue;
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
const ENDED = new RegExp(`${MARK}${CLOSERS}$`, 'u');
/** What closes after a mark; a quote that opens for others does where no word follows it, as in "„Ja.“ Dann". */
const CLOSING = '(?:[\\p{Pe}\\p{Pf}]|[\\p{Pi}"\'](?=[\\s\\p{P}]|$)|\\s\\p{Pf}(?=[\\s\\p{P}]|$))';
/** The point of ".NET" begins a word. */
const MARK_AFTER = new RegExp(`^${CLOSERS}${MARK}+(?<!\\.(?=[\\p{L}\\p{N}]))${CLOSING}*`, 'u');
const CLOSERS_AFTER = new RegExp(`^${CLOSING}+`, 'u');
/** Georgian letters are small ones to Unicode, and begin sentences. */
const SMALL = /^[\s\p{P}]*[\p{Ll}--\p{Script=Georgian}]/v;
/** Marks after which no sentence begins: "in the U.S., Canada and Mexico". */
const JOINED = /^\s*[,;:،؛、，；：\p{Pd}]/u;
/** What Korean and Japanese write right after a quotation: "“열렸는가?”라고". */
const QUOTED = /[\p{Pf}\p{Pe}"']$/u;
const PARTICLE = /^(?:\p{Script=Hangul}|と|って)/u;
/** Brackets that close at the end, and what stands before them. */
const BRACKETS = /^(.*)[([（［〔【][^()[\]（）［］〔〕【】]*[)\]）］〕】][\p{Pf}"'\s]*$/su;

/** How much after a reference still ends its sentence: the mark with what closes after it, or only that. */
function endAfter(before: string, after: string): number {
  const found = MARK_AFTER.exec(after) ?? (ENDED.test(before) ? CLOSERS_AFTER.exec(after) : undefined);
  return found?.[0].length ?? 0;
}

function endsSentence(before: string, after: string): boolean {
  if (!ENDED.test(before) || isAside(before)) return false;
  const goesOn = SMALL.test(after) || JOINED.test(after) || (QUOTED.test(before) && PARTICLE.test(after));
  return !goesOn;
}

/** Whether a text ends with brackets within a sentence, in which a mark ends nothing: "the allies (the U.S.)". */
function isAside(before: string): boolean {
  const outer = BRACKETS.exec(before)?.[1] ?? '';
  return outer.trim() !== '' && !ENDED.test(outer);
}

/** Marks alone say nothing. */
function saysSomething(text: string): boolean {
  return /[^\s\p{P}\p{Z}\p{C}]/u.test(text);
}
