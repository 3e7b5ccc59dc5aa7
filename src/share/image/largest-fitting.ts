import type { TextNode } from '@takumi-rs/core';
import type { ImageContent } from '../../site/image-content.ts';
import { breakable, even, extentOf, fewestLines, scaled, styled, type Measure } from './image-lines.ts';
import { LOOKS, TITLE_SIZES } from './image-sizes.ts';
import { textWidth } from './image-tree.ts';
import type { Typesetter } from './image-typesetter.ts';

/** A hyphen inside a word: a headline is not broken there. */
const HYPHEN = /(?<=\p{L})-(?=\p{L})/gu;
const WORD_JOINER = '\u2060';

/**
 * The title of an image at the largest size at which it stays within a height, in pixels, and no word is broken. One that
 * is too long for all of them is cut off after a word.
 */
export async function titleWithin(
  content: ImageContent,
  height: number,
  setter: Typesetter,
  measure: Measure,
): Promise<TextNode> {
  const width = textWidth(content);
  const at = (size: number, text = content.title) =>
    styled(setter.set(text.replaceAll(HYPHEN, `-${WORD_JOINER}`), content.lang, { ...LOOKS.title, size }), { width });
  const [largest] = TITLE_SIZES;
  const atLargest = await extentOf(at(largest), measure);
  for (const size of TITLE_SIZES) {
    const extent = scaled(atLargest, size / largest);
    if (extent.word > width || fewestLines(extent, width) * extent.height > height) continue;
    const title = at(size);
    const measured = await measure(title);
    if (measured.height <= height) return even(title, { width, height: measured.height }, extent, measure);
  }
  const smallest = (text: string) => breakable(at(Math.min(...TITLE_SIZES), text));
  const isShort = async (text: string) => (await measure(smallest(text))).height <= height;
  return smallest((await isShort(content.title)) ? content.title : await cutOff(content, isShort));
}

/** As many words of the title as are short enough with an ellipsis behind them; at least one. */
async function cutOff({ title, lang }: ImageContent, isShort: (text: string) => Promise<boolean>): Promise<string> {
  const words = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(title)].filter((part) => part.isWordLike);
  const upTo = (count: number) => {
    const last = words[count - 1];
    return `${title.slice(0, last ? last.index + last.segment.length : 0)}…`;
  };
  let [least, most] = [1, words.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (await isShort(upTo(middle))) least = middle;
    else most = middle - 1;
  }
  return upTo(least);
}
