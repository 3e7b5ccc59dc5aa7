import { readFileSync } from 'node:fs';
import { imageMetadata } from 'astro/assets/utils';
import sharp from 'sharp';

// A program of its own, for src/content/image-faults.ts: what breaks it, or never ends, breaks no check. It reads paths from
// its input, and prints for each why the image cannot be shown, or null.

/** A page shows an image in 1,200 pixels at most, and a WebP has at most 16,383 of them from top to bottom. */
const SHOWN = 1200;
const HIGHEST = 16_000;

/** What is made into images for pages. */
const FORMATS: ReadonlySet<string | undefined> = new Set(['jpeg', 'png', 'webp', 'gif', 'heif', 'tiff']);

/** The brands of HEIC (ISO/IEC 23008-12, annex B). */
const HEIC = /^....ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1)/s;

const AGAIN = 'open it in a program for images, and save it as JPEG or PNG';

async function faultOf(file: string): Promise<string | null> {
  const bytes = readFileSync(file);
  if (HEIC.test(bytes.toString('latin1', 0, 12)) && !bytes.toString('latin1', 0, 64).includes('avif')) {
    return `is HEIC, whatever its name says, and few browsers show that: ${AGAIN}`;
  }
  const image = sharp(bytes, { failOn: 'error', pages: -1 });
  try {
    const { format, width, height, pageHeight = height, autoOrient } = await image.metadata();
    if (!FORMATS.has(format)) return `is no image that a page can show: ${AGAIN}`;
    await imageMetadata(bytes);
    const [wide, high] = pageHeight === height ? [autoOrient.width, autoOrient.height] : [width, pageHeight];
    if (high * Math.min(1, SHOWN / wide) > HIGHEST) {
      return `is ${wide} pixels wide and ${high} high, and no page can show that: cut it into several`;
    }
  } catch (error) {
    if (isTooLarge(error)) return TOO_LARGE;
    return `is no image, or none that can be read: ${AGAIN}`;
  }
  try {
    // Read to its end, in little memory.
    await image.resize({ width: 16, height: 16, fit: 'inside' }).raw().toBuffer();
    return null;
  } catch (error) {
    if (isTooLarge(error)) return TOO_LARGE;
    return `is damaged, or ends before it is whole: copy it anew from where it came, or ${AGAIN}`;
  }
}

const TOO_LARGE =
  'has more pixels than a computer can be asked to read: save it smaller, 4,000 pixels wide at the most';

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && /exceeds pixel limit/i.test(error.message);
}

const paths = readFileSync(0, 'utf8').split('\n').filter(Boolean);
const faults: (string | null)[] = [];
for (const path of paths) faults.push(await faultOf(path));
process.stdout.write(JSON.stringify(faults));
