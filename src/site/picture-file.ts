import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ImageMetadata } from 'astro';
import { root } from 'astro:config/server';
import sharp from 'sharp';

/** A picture that lies beside an entry. */
export interface PictureFile {
  readonly image: ImageMetadata;
  /** It has several frames: an animated GIF or WebP. */
  readonly isMoving: boolean;
  /** What stands in its pixels too, so that a copy keeps it: that it shows nothing that happened. */
  readonly label?: PixelLabel | undefined;
}

/** A label as it stands in the pixels of a picture. */
export interface PixelLabel {
  readonly text: string;
  readonly lang: string;
}

const images = import.meta.glob<ImageMetadata>(
  '/content/**/*.{avif,gif,jpeg,jpg,png,svg,tif,tiff,webp,AVIF,GIF,JPEG,JPG,PNG,SVG,TIF,TIFF,WEBP}',
  { import: 'default' },
);

/** The picture that `src` names from the file of an entry. Throws where there is none, which the checks have ruled out. */
export async function pictureFile(from: string, src: string): Promise<PictureFile> {
  const path = posix.join(posix.dirname(from), decodeURI(src));
  const load = images[`/${path}`];
  if (!load) throw new Error(`${from} shows ${src}, which is no image beside it.`);
  const image = await load();
  return { image, isMoving: /^(?:gif|webp)$/.test(image.format) && (await hasFrames(path)) };
}

async function hasFrames(path: string): Promise<boolean> {
  const { pages = 1 } = await sharp(join(fileURLToPath(root), path)).metadata();
  return pages > 1;
}
