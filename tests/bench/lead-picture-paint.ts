import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { build } from '../setup/build.ts';
import { copyProject, forgetKept } from '../setup/project-copy.ts';
import { unpublish } from '../setup/unpublish.ts';
import { firstPaints, type FirstPaint } from './first-paint.ts';

const PAGE = 'articles/putin-xi-talks.html';
const TEXT = 'content/articles/putin-xi-talks.mdx';
const WITHOUT = 'articles/without-picture.html';
const RUNS = 21;

const PICTURE = 'picture: { src: ./lead.jpg, alt: A made picture, cite: lead-photo }\ncitations:\n';
const CITATION =
  '  lead-photo: { by: { name: Nora Vale, words: a photographer }, source: tass, describes: A made picture, shows: photo }\n';

/** Measures, in turns, the first paint of an explainer with a lead picture of a camera's size, and of the same one without. */
export async function leadPicturePaints(say: (line: string) => unknown): Promise<readonly FirstPaint[]> {
  const { root, remove } = forgetKept(copyProject());
  const [dist, text] = [join(root, 'dist'), join(root, TEXT)];
  try {
    say('an explainer with and without a lead picture: builds, and first paint');
    unpublish(root);
    await build(root);
    const without = readFileSync(join(dist, PAGE));
    await writePhoto(join(root, 'content/articles/lead.jpg'));
    writeFileSync(text, readFileSync(text, 'utf8').replace(/^citations:\n/m, PICTURE + CITATION));
    await build(root);
    writeFileSync(join(dist, WITHOUT), without);
    return await firstPaints(dist, [PAGE, WITHOUT], RUNS);
  } finally {
    remove();
  }
}

/** The first paint of a page with a lead picture, as a share of that of the page without, in a line. */
export function leadPictureLine([picture, without]: readonly FirstPaint[]): string {
  const [first, plain, largest] = [picture?.first, without?.first, picture?.largest].map((time = NaN) => time);
  const ratio = ((first ?? NaN) / (plain ?? NaN)).toFixed(2);
  return `An explainer with a lead picture: first paint ${ratio} of the time without it, the picture at ${Math.round(largest ?? NaN)} ms`;
}

/** A picture in which nothing is like anything else, so that it has the bytes of a photo. */
async function writePhoto(file: string): Promise<void> {
  const noise = { type: 'gaussian' as const, mean: 120, sigma: 12 };
  const made = sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#678', noise } });
  await made.blur(3).jpeg().toFile(file);
}
