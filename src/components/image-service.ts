import type { LocalImageService } from 'astro';
import sharpService, { type SharpImageServiceConfig } from 'astro/assets/services/sharp';
import { z } from 'astro/zod';
import sharp from 'sharp';
import { cleanDrawing } from '../content/clean-drawing.ts';
import { withLabel } from './label-in-pixels.ts';

/** The formats in which a picture may move. */
const MOVING: ReadonlySet<unknown> = new Set(['gif', 'webp']);

/** What Astro names a file by, where a service does not say: all that decides what an image looks like. */
const DECISIVE = ['src', 'width', 'height', 'format', 'quality', 'fit', 'position', 'background'];

/**
 * What makes the images that pages show of those beside the texts. Each is encoded anew: turned upright, in the size asked
 * for, without what a camera or a program wrote into it, such as the place where it was taken. A drawing is published
 * clean, or drawn as a picture. Throws where that cannot be done. Astro's own service would publish the file as it is.
 */
const imageService: LocalImageService<SharpImageServiceConfig> = {
  ...sharpService,
  propertiesToHash: [...DECISIVE, 'label'],
  async getHTMLAttributes(options, config, logger) {
    const attributes = await sharpService.getHTMLAttributes?.(options, config, logger);
    // It is said beside the picture, and stands in its pixels.
    return { ...attributes, label: undefined };
  },
  async transform(input, options, config, logger) {
    // Astro names the file with its ending.
    if (/\.svg(?:$|\?)/.test(options.src)) {
      const svg = Buffer.from(cleanDrawing(input).svg);
      if (options.format === 'svg') return { data: anotherThan(input, svg), format: 'svg' };
      return drawn(svg, drawnAs.parse(options));
    }
    const still = MOVING.has(options.format) ? input : await firstFrame(input);
    const { data: labelled } = labelledAs.safeParse(options);
    const shown = labelled ? await withLabel(still, labelled.label, labelled.width) : still;
    const made = await sharpService.transform(shown, options, config, logger);
    if (made.data === shown) {
      throw new Error(`${options.src} cannot be encoded as ${options.format ?? 'an image'}: save it as JPEG or PNG.`);
    }
    return { ...made, data: anotherThan(input, made.data) };
  },
};

// Astro asks for it by this name.
export { imageService as default };

/** What Astro is asked for where a label is to stand in the pixels. */
const labelledAs = z.object({ label: z.object({ text: z.string(), lang: z.string() }), width: z.number() });

/** What Astro asks for where a drawing is to be a picture. */
const drawnAs = z.object({ format: z.enum(['jpeg', 'png']), width: z.number(), background: z.string() });

/** The highest picture that is made of a drawing, in pixels. */
const HIGHEST = 16_000;
/** The most dots an inch that sharp draws with. */
const MOST_DENSE = 100_000;

/** A drawing as a picture, as wide as asked for, whatever size it gives itself. */
async function drawn(svg: Uint8Array, options: z.infer<typeof drawnAs>): ReturnType<LocalImageService['transform']> {
  const { width, height, density = 72 } = await sharp(svg).metadata();
  const times = Math.min(options.width / width, HIGHEST / height);
  const picture = sharp(svg, { density: Math.min(MOST_DENSE, density * times) });
  picture.resize({ width: Math.round(width * times) });
  picture.flatten({ background: options.background });
  const { data, info } = await picture.toFormat(options.format).toBuffer({ resolveWithObject: true });
  return { data, format: info.format };
}

/** The first of several frames, which no other format than those that move can have; any other image as it is. */
async function firstFrame(input: Uint8Array): Promise<Uint8Array> {
  const { pages = 1 } = await sharp(input).metadata();
  return pages > 1 ? sharp(input).png().toBuffer() : input;
}

/**
 * What was encoded, with a byte after its end where it came out as it was: files that are like those beside the texts are
 * taken out of a built site. Readers of images do not look at what follows.
 */
function anotherThan(input: Uint8Array, made: Uint8Array): Uint8Array {
  return Buffer.compare(input, made) === 0 ? Buffer.concat([made, Buffer.from('\n')]) : made;
}
