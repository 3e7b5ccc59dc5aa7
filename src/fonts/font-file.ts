import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { create } from 'fontkitten';
import type { FontFamily } from './font-families.ts';

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

const known = new Map<string, readonly FontFile[]>();

/** The files of a family, in the order of its package. */
export function filesOf(family: FontFamily): readonly FontFile[] {
  const files = known.get(family.name) ?? listFiles(family);
  known.set(family.name, files);
  return files;
}

function listFiles(family: FontFamily): FontFile[] {
  const list = resolve(`@fontsource-variable/${family.name}/unicode.json`);
  const listed: unknown = JSON.parse(readFileSync(list, 'utf8'));
  return Object.entries(z.record(z.string(), z.string()).parse(listed)).map(([subset, ranges]) => {
    // Numbered subsets stand in brackets in the list, and without in the names of files.
    const name = `${family.name}-${subset.replace(/[[\]]/g, '')}`;
    const path = join(dirname(list), 'files', `${name}-wght-normal.woff2`);
    return { name, family, path, isFor: inRanges(ranges) };
  });
}

const characters = new Map<string, ReadonlySet<number>>();

/** The code points that a file has glyphs for, by its own table: the ranges of its package promise more. */
export function charactersOf({ path }: FontFile): ReadonlySet<number> {
  const found = characters.get(path) ?? readCharacters(path);
  characters.set(path, found);
  return found;
}

function readCharacters(path: string): ReadonlySet<number> {
  const font = create(readFileSync(path));
  return new Set(font.isCollection ? [] : font.characterSet);
}

/** A test for the ranges of CSS's `unicode-range`: `U+0000-00FF,U+0131`. */
function inRanges(ranges: string): (codePoint: number) => boolean {
  const spans = ranges.split(',').map((range) => {
    const [from = '', to = from] = range.trim().slice(2).split('-');
    return { from: parseInt(from, 16), to: parseInt(to, 16) };
  });
  return (codePoint) => spans.some(({ from, to }) => from <= codePoint && codePoint <= to);
}
