import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { noteLoads, settled } from '../browser/settled.ts';
import { programEnv } from './run-program.ts';

/** Paper by its name for a browser and its size in points. */
export const papers = [
  { format: 'A4', width: 595, height: 842 },
  { format: 'Letter', width: 612, height: 792 },
] as const;

type Paper = (typeof papers)[number];

/** A page of paper. Its texts are without white space, of which a PDF knows little. */
export interface Sheet {
  /** What stands above the foot, in the order in which it was printed: each block in one piece. */
  readonly text: string;
  /** The same in the order in which it is read, from the top to the bottom. */
  readonly downwards: string;
  readonly foot: string;
}

/** A text as sheets have it: without white space, and with the letters of ligatures on their own. */
export function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

/** The height of what the styles keep for the foot, 12 mm of margin and 11 mm above it, in points. */
const FOOT = Math.floor((23 * 72) / 25.4);

/** Prints a page in a browser; gives every sheet of paper, by the text in the PDF as Poppler reads it. */
export async function print(browser: Browser, address: string, paper: Paper): Promise<readonly Sheet[]> {
  const page = await browser.newPage();
  const work = mkdtempSync(join(tmpdir(), 'print-'));
  try {
    await noteLoads(page);
    await page.goto(address);
    await settled(page);
    const file = join(work, 'page.pdf');
    writeFileSync(file, await page.pdf({ format: paper.format }));
    const above = { from: 0, to: paper.height - FOOT, width: paper.width };
    const texts = await read(file, above, ['-raw']);
    const downwards = await read(file, above, []);
    const feet = await read(file, { ...above, from: above.to, to: paper.height }, ['-raw']);
    return texts.map((text, index) => ({ text, downwards: downwards[index] ?? '', foot: feet[index] ?? '' }));
  } finally {
    rmSync(work, { recursive: true });
    await page.close();
  }
}

interface Band {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/** The texts of all pages in a band across them. */
async function read(file: string, { from, to, width }: Band, options: readonly string[]): Promise<string[]> {
  const place = ['-x', 0, '-y', from, '-W', width, '-H', to - from].map(String);
  const { stdout } = await promisify(execFile)('pdftotext', [...options, ...place, file, '-'], { env: programEnv() });
  // A form feed ends each page.
  return stdout.split('\f').slice(0, -1).map(squeezed);
}
