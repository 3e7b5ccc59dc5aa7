import type { Node } from '@takumi-rs/core';
import sharp from 'sharp';
import { fontsFor } from '../fonts/font-choice.ts';
import { familiesOf, renderer } from '../fonts/font-renderer.ts';
import type { PixelLabel } from '../site/picture-file.ts';

/** The size of its letters as a share of the width of a picture, and at most of its height. */
const [OF_WIDTH, OF_HEIGHT] = [0.027, 0.1];

/** A picture with a label along its lower edge, upright and without losing anything more: a copy of it keeps what it is. */
export async function withLabel(picture: Uint8Array, label: PixelLabel, width: number): Promise<Uint8Array> {
  const upright = sharp(picture).autoOrient().resize({ width, withoutEnlargement: true });
  const { data, info } = await upright.png({ compressionLevel: 1 }).toBuffer({ resolveWithObject: true });
  const bar = await labelBar(label, info);
  return sharp(data)
    .composite([{ input: bar, gravity: 'south' }])
    .png({ compressionLevel: 1 })
    .toBuffer();
}

async function labelBar(
  { text, lang }: PixelLabel,
  picture: { readonly width: number; readonly height: number },
): Promise<Buffer> {
  const { width } = picture;
  const size = Math.min(width * OF_WIDTH, picture.height * OF_HEIGHT);
  const fontFamilies = await familiesOf(fontsFor(text, lang, 'sans').files);
  const words: Node = {
    type: 'text',
    text,
    lang,
    style: {
      display: 'block',
      width: '100%',
      fontFamily: fontFamilies.join(', '),
      fontSize: size,
      fontWeight: 600,
      lineHeight: 1.3,
      color: '#fff',
    },
  };
  const style = { display: 'flex', width: '100%', backgroundColor: '#16171b', padding: `${size * 0.5}px ${size}px` };
  const bar: Node = { type: 'container', style, children: [words] };
  const { height } = await renderer.measure(bar, { width, fontFamilies });
  return renderer.render(bar, { width, height: Math.ceil(height), format: 'png', fontFamilies });
}
