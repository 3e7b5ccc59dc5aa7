/** A text as it is compared with a name or a phrase, and where each of its characters stands in the text as it was written. */
export interface Compared {
  readonly text: string;
  /** The place in the written text of a stretch of the compared one. */
  readonly written: (start: number, end: number) => { readonly start: number; readonly end: number };
}

/** Plain letters, white space, or a character with its marks, of which NFC makes one; the jamo of Hangul follow theirs as marks do. */
const PLAIN = /^[!-_a-~]+$/;
const PIECE = /[!-_a-~]+(?![\p{M}])|[\r\n\t ]+|\P{M}[\p{M}\u1160-\u11FF]*|\p{M}+/gu;

/**
 * Most texts: characters that NFC leaves as they are, of which each stands for one, with single spaces. To go through them
 * one by one takes a tenth of a check.
 */
const SIMPLE = /^(?:[!-~\u00C0-\u024F‘’“”–—]|[ \n\t](?![ \r\n\t]))*$/u;

/** What only says how a word is written: unseen characters, and the vowel signs and the stretching of Arabic and Hebrew. */
const SILENT = /[\p{Default_Ignorable_Code_Point}\u0591-\u05BD\u05BF\u05C1\u05C2\u05C7\u0640\u064B-\u0652\u0670]/gu;

/** The characters that stand for one another. The letters of which some look like apostrophes are those of Latin transcriptions. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′`´ʹʻʼʽʾʿ׳＇]/gu, "'"],
  [/[“”„‟«»″״＂]/gu, '"'],
  [/[‐‑‒–−־﹣－]/gu, '-'],
  [/\s+/gu, ' '],
];

/** Scripts that are written without spaces and wrap anywhere: a space between two of their characters says nothing. */
const WIDE = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}]';
const AFTER_WIDE = new RegExp(`${WIDE}$`, 'u');
const BEFORE_WIDE = new RegExp(`^\\s*${WIDE}`, 'u');

/**
 * A text in the one form in which names of people and sources and relative words are compared: composed (NFC), with plain
 * apostrophes, quotes and hyphens, single spaces, and nothing that nobody sees.
 */
export function compared(written: string): Compared {
  if (SIMPLE.test(written)) {
    return { text: inPlainSigns(written), written: (start, end) => ({ start, end }) };
  }
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: piece, index } of written.matchAll(PIECE)) {
    const end = index + piece.length;
    const isPlain = PLAIN.test(piece);
    const form = isPlain ? piece : formOf(piece);
    if (form === ' ' && (text.endsWith(' ') || isBetweenWide(text, written.slice(end, end + 20)))) continue;
    text += form;
    for (let unit = 0; unit < form.length; unit += 1) {
      starts.push(isPlain ? index + unit : index);
      ends.push(isPlain ? index + unit + 1 : end);
    }
  }
  return {
    text,
    written: (start, end) => ({ start: starts[start] ?? written.length, end: ends[end - 1] ?? starts[start] ?? 0 }),
  };
}

/** A phrase in the form of compared texts, without white space around it. */
export function comparable(phrase: string): string {
  return compared(phrase).text.trim();
}

function formOf(piece: string): string {
  return inPlainSigns(piece.normalize('NFC').replace(SILENT, ''));
}

const inPlainSigns = (text: string) => ALIKE.reduce((form, [variants, one]) => form.replace(variants, one), text);

function isBetweenWide(before: string, after: string): boolean {
  return AFTER_WIDE.test(before.slice(-2)) && BEFORE_WIDE.test(after);
}
