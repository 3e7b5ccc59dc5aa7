import type { TextNode } from '@takumi-rs/core';
import { fontsFor } from '../model/font-choice.ts';
import type { FontFamily, FontFile } from '../model/font-file.ts';
import type { Look } from './image-look.ts';

/** The height of a line in units of the size of type: some scripts stack marks above and below their letters. */
const LEADING: Readonly<Record<FontFamily, number>> = {
  newsreader: 1.06,
  'noto-sans': 1.16,
  'noto-sans-arabic': 1.42,
  'noto-sans-devanagari': 1.36,
  'noto-sans-hebrew': 1.2,
  'noto-sans-jp': 1.24,
  'noto-sans-kr': 1.24,
  'noto-sans-sc': 1.24,
};

/** What a line that stands alone has more: it is cut off at its edges where it is too long. */
const LONE_LINE = 0.14;

/** Korean has spaces, and is broken at them. */
const KOREAN = /^ko\b/i;

/** What keeps the direction of a text from what is around it: https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates */
const ISOLATE = '\u2068';
const END_OF_ISOLATE = '\u2069';

/** Sets the texts of one image, and keeps which fonts they need. */
export class Typesetter {
  readonly files = new Set<FontFile>();
  /** The characters that no font draws. */
  readonly missing = new Set<string>();

  /** A text in a language, as a node of the image. */
  set(text: string, lang: string, look: Look): TextNode {
    const { size, color, weight, lines, wordBreak, isName = false, isTight = false } = look;
    const { files, missing } = fontsFor(lines === undefined ? text : `${text}…`, lang, look.voice);
    for (const file of files) this.files.add(file);
    for (const character of missing) this.missing.add(character);
    const family = files[0]?.family ?? 'noto-sans';
    return {
      type: 'text',
      text: isName ? `${ISOLATE}${text.normalize('NFC')}${END_OF_ISOLATE}` : text.normalize('NFC'),
      lang,
      style: {
        display: 'block',
        // The room that there is: the width of a text by itself is not always enough for all of it.
        width: '100%',
        minWidth: 0,
        fontFamily: files.map(({ name }) => name).join(', '),
        fontSize: size,
        fontWeight: weight,
        lineHeight: LEADING[family] + (lines === 1 ? LONE_LINE : 0),
        // Letters that join, or that fill a square, stay where they are.
        letterSpacing: isTight && family === 'newsreader' ? -0.018 * size : 0,
        color,
        wordBreak: wordBreak ?? (KOREAN.test(lang) ? 'keep-all' : 'normal'),
        ...(lines === undefined ? {} : { lineClamp: lines, textOverflow: 'ellipsis', overflowWrap: 'anywhere' }),
      },
    };
  }
}
