import { getImage } from 'astro:assets';
import { pictureShape } from '../model/picture-shape.ts';
import { lightGround } from './light-ground.ts';
import type { PictureFile } from './picture-file.ts';

/** The widest that a picture of the usual shape is made in large, in pixels: what fills a large screen. */
const LARGE = 2560;

/** A picture is looked at in large where it is wider than this: twice what the column of text shows on a dense screen. */
const MUCH = 2400;

/** The path of a picture in large, for those who look closer; `undefined` where a page shows all that there is to see. */
export async function largePicture({ image, isMoving, label }: PictureFile): Promise<string | undefined> {
  const isPanorama = pictureShape(image) === 'panorama';
  const isDrawing = image.format === 'svg';
  if (isMoving || (!isPanorama && (isDrawing || image.width <= MUCH))) return undefined;
  const own = isDrawing ? LARGE : image.width;
  const width = isPanorama ? own : Math.min(own, LARGE);
  // Another ending than that of pictures on pages, by which a build knows that it may have more bytes.
  const { src } = await getImage({ src: image, width, format: 'jpeg', label, ...lightGround(image) });
  return src;
}

/** The path of a picture in motion; `undefined` of one that stands still. */
export async function movingPicture({ image, isMoving }: PictureFile): Promise<string | undefined> {
  if (!isMoving) return undefined;
  const { src } = await getImage({ src: image, width: image.width, format: 'webp' });
  return src;
}
