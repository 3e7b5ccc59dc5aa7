import { z } from 'astro/zod';
import { id, text } from './text.ts';

/** What the picture of a citation is; whatever is no photo of its day is labelled in words where it is shown. */
export const pictureKinds = ['photo', 'archive-photo', 'illustration', 'generated', 'screenshot'] as const;

export type PictureKind = (typeof pictureKinds)[number];

/** A picture that is named in the frontmatter: the lead picture of an article. */
export const picture = z.strictObject({
  /** The file beside the entry: `./samarkand.jpg`. */
  src: z.string().regex(/^\.\/[^/\\]+$/, {
    error: 'names no picture beside this file: write it as in "./samarkand.jpg"',
  }),
  /** What it shows, for those who cannot see it. */
  alt: text,
  /** The citation that says who took or drew it. */
  cite: id,
  /** What stands below it, in inline Markdown. */
  caption: text.optional(),
});

export type Picture = z.infer<typeof picture>;
