import type { LocalImageService } from 'astro';
import sharpService, { type SharpImageServiceConfig } from 'astro/assets/services/sharp';
import { optimize, type CustomPlugin, type PluginConfig } from 'svgo';

/** What a drawing says that nobody sees: of its author, of the program and of the folder that it was drawn in. */
const UNSEEN: readonly Exclude<PluginConfig, CustomPlugin>[] = [
  'removeDoctype',
  'removeXMLProcInst',
  'removeComments',
  'removeMetadata',
  'removeEditorsNSData',
];

/**
 * What makes the images that pages show of those beside the texts. Each is encoded anew: turned upright, in the size asked
 * for, without what a camera or a program wrote into it, such as the place where it was taken. Throws where that cannot be
 * done. Astro's own service would publish the file as it is.
 */
const imageService: LocalImageService<SharpImageServiceConfig> = {
  ...sharpService,
  async transform(input, options, config, logger) {
    if (options.format === 'svg') return { data: withoutUnseen(input), format: 'svg' };
    const made = await sharpService.transform(input, options, config, logger);
    if (made.data === input) {
      throw new Error(`${options.src} cannot be encoded as ${options.format ?? 'an image'}: save it as JPEG or PNG.`);
    }
    return { ...made, data: anotherThan(input, made.data) };
  },
};

// Astro asks for it by this name.
export { imageService as default };

/**
 * What was encoded, with a byte after its end where it came out as it was: files that are like those beside the texts are
 * taken out of a built site. Readers of images do not look at what follows.
 */
function anotherThan(input: Uint8Array, made: Uint8Array): Uint8Array {
  return Buffer.compare(input, made) === 0 ? Buffer.concat([made, Buffer.from('\n')]) : made;
}

/** Another file than the one beside the text, even where nothing is left out: that one is never published. */
function withoutUnseen(svg: Uint8Array): Uint8Array {
  return new TextEncoder().encode(
    `${optimize(new TextDecoder().decode(svg), { plugins: [...UNSEEN] }).data.trim()}\n\n`,
  );
}
