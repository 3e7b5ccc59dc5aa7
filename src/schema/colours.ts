import { z } from 'astro/zod';
import Color from 'colorjs.io';

/** A colour as `#rrggbb` or `#rgb`: what CSS, SVG and the share image read alike. */
const colour = z.string().regex(/^#(?:[0-9a-f]{3}){1,2}$/i, { error: ({ input }) => messageFor(String(input)) });

function messageFor(value: string): string {
  const hex = hexOf(value);
  if (hex === undefined) return 'is not a colour: write its red, green and blue in quotes, as in "#1d45b4"';
  return `is not written by its red, green and blue: write "${hex}"`;
}

/** A colour of CSS, such as `navy`, by its red, green and blue; `undefined` where it is none, or lets something through. */
function hexOf(value: string): string | undefined {
  try {
    const color = new Color(value).to('srgb');
    return color.alpha < 1 ? undefined : color.toString({ format: 'hex', collapse: false });
  } catch {
    return undefined;
  }
}

/** The colours of a page in one scheme: of links and marks, of the page, and of text. */
const scheme = z.strictObject({ accent: colour.optional(), paper: colour.optional(), ink: colour.optional() });

/** A site's own colours in both schemes, of which a reader’s device chooses one. What it leaves out is the software's. */
export const colours = z.strictObject({ light: scheme.optional(), dark: scheme.optional() });

export type Colours = z.infer<typeof colours>;
