import type { TextNode } from '@takumi-rs/core';
import { fontsFor } from '../../fonts/font-choice.ts';
import type { FontFile } from '../../fonts/font-file.ts';
import type { Palette } from '../../model/palette.ts';
import { SPACING, type Look } from './image-sizes.ts';

/** Korean has spaces, and is broken at them. */
const KOREAN = /^ko\b/i;

/** What keeps the direction of a text from what is around it: https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates */
const ISOLATE = '\u2068';
const END_OF_ISOLATE = '\u2069';

/** Sets the texts of one image in its colours, and keeps which fonts they need. */
export class Typesetter {
  readonly files = new Set<FontFile>();
  /** The characters that no font draws. */
  readonly missing = new Set<string>();
  readonly #colours: Palette;

  constructor(colours: Palette) {
    this.#colours = colours;
  }

  /** A text in a language, as a node of the image. */
  set(text: string, lang: string, look: Look): TextNode {
    const { size, color, weight, lines, wordBreak, isName = false, isTight = false } = look;
    const { files, missing } = fontsFor(lines === undefined ? text : `${text}…`, lang, look.voice);
    for (const file of files) this.files.add(file);
    for (const character of missing) this.missing.add(character);
    const plain = text.normalize('NFC').replaceAll(/[ \t\n\r]+/g, ' ');
    const leading = Math.max(1, ...files.map(({ family }) => family.leading));
    return {
      type: 'text',
      text: isName ? `${ISOLATE}${plain}${END_OF_ISOLATE}` : plain,
      lang,
      style: {
        display: 'block',
        // The room that there is: the width of a text by itself is not always enough for all of it.
        width: '100%',
        minWidth: 0,
        fontFamily: files.map(({ name }) => name).join(', '),
        fontSize: size,
        fontWeight: weight,
        // A line that stands alone is cut off at its edges where it is too long.
        lineHeight: lines === 1 ? leading + SPACING.loneLine : leading,
        // Letters that join, or that fill a square, stay where they are.
        letterSpacing: isTight && files[0]?.family.voice === 'serif' ? SPACING.tight * size : 0,
        color: this.#colours[color],
        wordBreak: wordBreak ?? (KOREAN.test(lang) ? 'keep-all' : 'normal'),
        ...(lines === undefined ? {} : { lineClamp: lines, textOverflow: 'ellipsis', overflowWrap: 'anywhere' }),
      },
    };
  }
}
