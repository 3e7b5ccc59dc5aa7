import { posix } from 'node:path';
import type { ImageMetadata } from 'astro';

const images = import.meta.glob<ImageMetadata>(
  '/content/**/*.{avif,gif,jpeg,jpg,png,svg,tif,tiff,webp,AVIF,GIF,JPEG,JPG,PNG,SVG,TIF,TIFF,WEBP}',
  { import: 'default' },
);

/** The image that `src` names from the file of an entry. Throws where there is none, which the checks have ruled out. */
export async function pictureFile(from: string, src: string): Promise<ImageMetadata> {
  const load = images[posix.join('/', posix.dirname(from), decodeURI(src))];
  if (!load) throw new Error(`${from} shows ${src}, which is no image beside it.`);
  return load();
}
