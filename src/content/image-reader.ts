import { readFileSync } from 'node:fs';
import { imageMetadata } from 'astro/assets/utils';
import sharp from 'sharp';
import { heightFault, pixelFault } from './image-size.ts';
import type { ImageFinding } from './image-findings.ts';

// A program of its own, for src/content/image-findings.ts: what breaks it, or never ends, breaks no check. It reads paths from
// its input, and prints for each what is to be known of the image, or null.

/** What is made into images for pages. */
const FORMATS: ReadonlySet<string | undefined> = new Set(['jpeg', 'png', 'webp', 'gif', 'heif', 'tiff']);

/** The brands of HEIC (ISO/IEC 23008-12, annex B). */
const HEIC = /^....ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1)/s;

const AGAIN = 'open it in a program for images, and save it as JPEG or PNG';

async function findingOf(file: string): Promise<ImageFinding | null> {
  const bytes = readFileSync(file);
  if (file.endsWith('.svg')) return drawingFindingOf(bytes);
  const says = await faultOf(bytes);
  return says === null ? null : { is: 'fault', says };
}

async function drawingFindingOf(bytes: Uint8Array): Promise<ImageFinding | null> {
  // What it takes is loaded where there is a drawing alone.
  const { drawingFinding } = await import('./drawing-finding.ts');
  try {
    return await drawingFinding(bytes);
  } catch (error) {
    const says = isTooLarge(error) ? TOO_LARGE : 'cannot be drawn: draw it with fewer and simpler shapes';
    return { is: 'fault', says };
  }
}

async function faultOf(bytes: Buffer): Promise<string | null> {
  if (HEIC.test(bytes.toString('latin1', 0, 12)) && !bytes.toString('latin1', 0, 64).includes('avif')) {
    return `is HEIC, whatever its name says, and few browsers show that: ${AGAIN}`;
  }
  // How many pixels it may have is said below.
  const image = sharp(bytes, { failOn: 'error', pages: -1, limitInputPixels: false });
  try {
    const { format, width, height, pageHeight = height, autoOrient, isProgressive } = await image.metadata();
    if (!FORMATS.has(format)) return `is no image that a page can show: ${AGAIN}`;
    await imageMetadata(bytes);
    const [wide, high] = pageHeight === height ? [autoOrient.width, autoOrient.height] : [width, pageHeight];
    const isAtOnce = isProgressive || format === 'webp' || format === 'heif';
    const fault = heightFault(wide, high) ?? pixelFault(width * height, width * pageHeight, isAtOnce);
    if (fault !== undefined) return fault;
  } catch {
    return `is no image, or none that can be read: ${AGAIN}`;
  }
  try {
    // Read to its end, in little memory.
    await image.resize({ width: 16, height: 16, fit: 'inside' }).raw().toBuffer();
    return null;
  } catch {
    return `is damaged, or ends before it is whole: copy it anew from where it came, or ${AGAIN}`;
  }
}

const TOO_LARGE =
  'has more pixels than a computer can be asked to read: save it smaller, 4,000 pixels wide at the most';

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && /exceeds pixel limit/i.test(error.message);
}

const paths = readFileSync(0, 'utf8').split('\n').filter(Boolean);
const findings: (ImageFinding | null)[] = [];
for (const path of paths) findings.push(await findingOf(path));
process.stdout.write(JSON.stringify(findings));
