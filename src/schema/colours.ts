import { z } from 'astro/zod';

/** A colour as `#rrggbb` or `#rgb`: what CSS, SVG and the share image read alike. */
const colour = z.string().regex(/^#(?:[0-9a-f]{3}){1,2}$/i, {
  error: 'is not a colour: write its red, green and blue in quotes, as in "#1d45b4"',
});

/** The colours of a page in one scheme: of links and marks, of the page, and of text. */
const scheme = z.strictObject({ accent: colour, paper: colour, ink: colour });

/** A site's own colours. Both schemes, because a reader’s device chooses. */
export const colours = z.strictObject({ light: scheme, dark: scheme });

export type Colours = z.infer<typeof colours>;
