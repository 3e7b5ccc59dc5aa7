import type { MeasuredNode, Node, TextNode } from '@takumi-rs/core';
import { row } from './image-boxes.ts';

/** How large a node is, in pixels, and on which lines its texts stand. To ask takes half a millisecond. */
export type Measure = (node: Node) => Promise<MeasuredNode>;

/** A text with other styles than its own. */
export function styled(text: TextNode, style: object): TextNode {
  return { ...text, style: { ...text.style, ...style } };
}

/** A text whose words may be broken where they are too long for a line. */
export const breakable = (text: TextNode) => styled(text, { overflowWrap: 'anywhere' });

/** What a text needs, in pixels: how wide it is on one line, how high that is, and how wide its longest word is. */
export interface Extent {
  readonly line: number;
  readonly height: number;
  readonly word: number;
}

/** What a text needs, whichever width it has itself. */
export async function extentOf(text: TextNode, measure: Measure): Promise<Extent> {
  const as = (width: string) => styled(text, { overflowWrap: 'normal', lineClamp: 'none', flexShrink: 0, width });
  const { children } = await measure(row({ alignItems: 'flex-start' }, [as('max-content'), as('min-content')]));
  const [line, word] = children;
  return { line: line?.width ?? 0, height: line?.height ?? 0, word: word?.width ?? 0 };
}

/** What a text needs at a size in so many parts of its own. */
export function scaled({ line, height, word }: Extent, by: number): Extent {
  return { line: line * by, height: height * by, word: word * by };
}

/** The fewest lines that a text has in a width. At the end of each a space takes no room; none is wider than half a line is high. */
export function fewestLines({ line, height }: Extent, width: number): number {
  const space = height / 2;
  return Math.ceil((line + space) / (width + space));
}

/** How close to its narrowest an even text is, in pixels. */
const STEP = 16;

/**
 * A text, as wide and as high as it may be in pixels, in the narrowest box that needs no further line: its lines are about as
 * long as each other, and no word is broken. CSS has `text-wrap: balance` for it, and leaves open where the lines then end.
 */
export async function even(
  text: TextNode,
  { width, height }: { readonly width: number; readonly height: number },
  extent: Extent,
  measure: Measure,
): Promise<TextNode> {
  const lines = Math.max(1, Math.round(height / extent.height));
  if (lines === 1) return styled(text, { width });
  // As wide is each of its lines at the least, but for the spaces at which they end.
  const least = Math.max(extent.word, extent.line / lines - extent.height / 2, 0);
  let [narrow, wide] = [Math.min(Math.floor(least), width), width];
  while (wide - narrow > STEP) {
    const middle = Math.round((narrow + wide) / 2);
    if ((await measure(styled(text, { width: middle }))).height <= height) wide = middle;
    else narrow = middle;
  }
  return styled(text, { width: Math.min(wide + STEP, width) });
}

/** The same of a text that is cut off after some lines: where it is, it keeps its width. */
export async function evenUnlessCut(text: TextNode, width: number, measure: Measure): Promise<TextNode> {
  const whole = styled(text, { lineClamp: 'none' });
  const { height } = await measure(breakable(styled(whole, { width })));
  const shown = await measure(styled(text, { width }));
  if (shown.height < height) return styled(text, { width });
  return even(whole, { width, height }, await extentOf(text, measure), measure);
}
