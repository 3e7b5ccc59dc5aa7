import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { create } from 'fontkitten';

/** A family of fonts: the name of its package in @fontsource-variable. */
export type FontFamily =
  | 'newsreader'
  | 'noto-sans'
  | 'noto-sans-arabic'
  | 'noto-sans-devanagari'
  | 'noto-sans-hebrew'
  | 'noto-sans-jp'
  | 'noto-sans-kr'
  | 'noto-sans-sc';

/** A file of a family, which has some of its characters, upright and in every weight. */
export interface FontFile {
  /** Unique among all files: `newsreader-latin`. */
  readonly name: string;
  readonly family: FontFamily;
  readonly path: string;
  /** Whether the package gives a character to this file. It may all the same not be in it: see `charactersOf`. */
  readonly isFor: (codePoint: number) => boolean;
}

const { resolve } = createRequire(import.meta.url);

const families = new Map<FontFamily, readonly FontFile[]>();

/** The files of a family, in the order of its package. */
export function filesOf(family: FontFamily): readonly FontFile[] {
  const known = families.get(family);
  if (known) return known;
  const list = resolve(`@fontsource-variable/${family}/unicode.json`);
  const listed: unknown = JSON.parse(readFileSync(list, 'utf8'));
  const files = Object.entries(z.record(z.string(), z.string()).parse(listed)).map(([subset, ranges]) => {
    // Numbered subsets stand in brackets in the list, and without in the names of files.
    const name = `${family}-${subset.replace(/[[\]]/g, '')}`;
    const path = join(dirname(list), 'files', `${name}-wght-normal.woff2`);
    return { name, family, path, isFor: inRanges(ranges) };
  });
  families.set(family, files);
  return files;
}

const characters = new Map<string, ReadonlySet<number>>();

/** The code points that a file has glyphs for, by its own table: the ranges of its package promise more. */
export function charactersOf({ path }: FontFile): ReadonlySet<number> {
  const known = characters.get(path);
  if (known) return known;
  const font = create(readFileSync(path));
  const found = new Set(font.isCollection ? [] : font.characterSet);
  characters.set(path, found);
  return found;
}

/** A test for the ranges of CSS's `unicode-range`: `U+0000-00FF,U+0131`. */
function inRanges(ranges: string): (codePoint: number) => boolean {
  const spans = ranges.split(',').map((range) => {
    const [from = '', to = from] = range.trim().slice(2).split('-');
    return { from: parseInt(from, 16), to: parseInt(to, 16) };
  });
  return (codePoint) => spans.some(({ from, to }) => from <= codePoint && codePoint <= to);
}
