/** A character that a text cannot hold. */
export interface RefusedCharacter {
  /** Where it stands in the text. */
  readonly index: number;
  readonly character: string;
  /** Why not, and what to do: what follows its name in a message. */
  readonly reason: string;
}

const DIRECTION =
  'turns the text after it around unseen: remove it; <Foreign lang="…"> and "lang" give words of another script their direction';
const UNSEEN = 'cannot be seen: remove it';
const JOINER = 'does nothing here: it stands between two letters, or in an emoji; remove it';
const BREAK = 'breaks a line unseen: remove it, or begin a new line';
const NO_TEXT = 'is no text: remove it';

/**
 * The names are those of Unicode. That the directions of words are markup and no characters: UAX #9, 2.7 and the W3C's
 * "Inline markup and bidirectional text in HTML". The marks U+200E, U+200F and U+061C are no such pairs: writers of Arabic
 * and Hebrew need them at numbers and punctuation.
 */
const NAMED: Readonly<Record<string, readonly [name: string, reason: string]>> = {
  '\u00AD': ['soft hyphen', JOINER],
  '\u180E': ['Mongolian vowel separator', UNSEEN],
  '\u200B': ['zero width space', UNSEEN],
  '\u200C': ['zero width non-joiner', JOINER],
  '\u200D': ['zero width joiner', JOINER],
  '\u2028': ['line separator', BREAK],
  '\u2029': ['paragraph separator', BREAK],
  '\u202A': ['left-to-right embedding', DIRECTION],
  '\u202B': ['right-to-left embedding', DIRECTION],
  '\u202C': ['pop directional formatting', DIRECTION],
  '\u202D': ['left-to-right override', DIRECTION],
  '\u202E': ['right-to-left override', DIRECTION],
  '\u2060': ['word joiner', UNSEEN],
  '\u2061': ['function application', UNSEEN],
  '\u2062': ['invisible times', UNSEEN],
  '\u2063': ['invisible separator', UNSEEN],
  '\u2064': ['invisible plus', UNSEEN],
  '\u2066': ['left-to-right isolate', DIRECTION],
  '\u2067': ['right-to-left isolate', DIRECTION],
  '\u2068': ['first strong isolate', DIRECTION],
  '\u2069': ['pop directional isolate', DIRECTION],
  '\u3164': ['Hangul filler', UNSEEN],
  '\uFEFF': ['zero width no-break space', UNSEEN],
  '\uFFA0': ['halfwidth Hangul filler', UNSEEN],
  '\uFFFC': ['object replacement character', NO_TEXT],
  '\uFFFD': ['replacement character', 'stands where a character was lost: write what was there'],
};

const OTHERS: readonly (readonly [characters: RegExp, name: string, reason: string])[] = [
  [/\p{Cc}/u, 'a control character', NO_TEXT],
  [/\p{Cs}/u, 'half of a character', NO_TEXT],
  [/\p{Co}/u, 'a character of private use', 'has no meaning elsewhere: write it otherwise'],
  [/\p{Noncharacter_Code_Point}/u, 'a noncharacter', NO_TEXT],
  [/[\u{E0000}-\u{E007F}]/u, 'a tag', UNSEEN],
];

/** What may be refused, the joiners and the zero width space only in some places. */
const SUSPECT =
  /[[[\p{Cc}--[\t\n]]\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]\u00AD\u180E\u200B-\u200D\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFD\u{E0000}-\u{E007F}]/gv;

/** The characters that a text cannot hold, in order. */
export function refusedCharacters(text: string): RefusedCharacter[] {
  return [...text.matchAll(SUSPECT)].flatMap(({ 0: character, index }) => {
    if (hasItsPlace(character, text.slice(Math.max(0, index - 40), index), text.slice(index + character.length)))
      return [];
    const [, reason] = describe(character);
    return [{ index, character, reason }];
  });
}

/** How a message names a character: "U+202E, right-to-left override,". */
export function nameOfCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `U+${code}, ${describe(character)[0]},`;
}

function describe(character: string): readonly [name: string, reason: string] {
  const named = NAMED[character];
  if (named) return named;
  const other = OTHERS.find(([characters]) => characters.test(character));
  return other ? [other[1], other[2]] : ['a format character', UNSEEN];
}

/**
 * Between letters the joiners say how they are written, in Persian and the scripts of India, and in an emoji of several
 * (UAX #31, 2.3); where words are written without spaces, as in Thai and Khmer, the zero width space parts them.
 */
function hasItsPlace(character: string, before: string, after: string): boolean {
  if (character === '\u200B')
    return /[\p{L}\p{M}]$/u.test(before) && UNSPACED.test(before.slice(-2)) && UNSPACED.test(after.slice(0, 2));
  if (character === '\u200D')
    return /[\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$/u.test(before);
  if (character === '\u200C' || character === '\u00AD')
    return /[\p{L}\p{M}\p{N}]$/u.test(before) && /^[\p{L}\p{M}\p{N}]/u.test(after);
  // The flags of England, Scotland and Wales are a black flag with tags.
  return /^[\u{E0020}-\u{E007F}]$/u.test(character) && /\u{1F3F4}[\u{E0020}-\u{E007E}]*$/u.test(before);
}

const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
