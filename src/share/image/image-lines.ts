import type { MeasuredNode, TextNode } from '@takumi-rs/core';

/** How large a text is, in pixels, and on which lines it stands. */
export type Measure = (text: TextNode) => Promise<MeasuredNode>;

/** A text with other styles than its own. */
export function styled(text: TextNode, style: object): TextNode {
  return { ...text, style: { ...text.style, ...style } };
}

/** A text whose words may be broken where they are too long for a line. */
export const breakable = (text: TextNode) => styled(text, { overflowWrap: 'anywhere' });

/** Whether a text stays within a height, in pixels, and has room on its lines for each of its words. */
export async function fits(text: TextNode, height: number, measure: Measure): Promise<boolean> {
  const measured = await measure(styled(text, { overflowWrap: 'normal' }));
  return measured.height <= height && linesOf(measured) === linesOf(await measure(breakable(text)));
}

function linesOf({ runs }: MeasuredNode): string {
  return runs.map(({ text }) => text).join('\n');
}

/** How close to its narrowest an even text is, in pixels. */
const STEP = 16;

/**
 * A text, as wide as it may be in pixels, in the narrowest box that needs no further line: its lines are about as long as
 * each other. One that is cut off keeps its width. CSS has `text-wrap: balance` for it, and leaves open where the lines
 * then end.
 */
export async function even(text: TextNode, width: number, measure: Measure): Promise<TextNode> {
  const whole = styled(text, { lineClamp: 'none' });
  const { height } = await measure(breakable(styled(whole, { width })));
  const shown = await measure(styled(text, { width }));
  if (shown.height < height) return styled(text, { width });
  // What needs a second line is wider than half a line.
  let [narrow, wide] = [Math.floor(width / 2), width];
  while (wide - narrow > STEP) {
    const middle = Math.round((narrow + wide) / 2);
    if (await fits(styled(whole, { width: middle }), height, measure)) wide = middle;
    else narrow = middle;
  }
  return styled(text, { width: Math.min(wide + STEP, width) });
}
