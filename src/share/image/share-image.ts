import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { FAMILIES } from '../../fonts/font-families.ts';
import type { ImageContent } from '../../site/image-content.ts';
import { keptImage } from './image-cache.ts';
import { drawingOf } from './image-drawing.ts';
import { paint } from './image-painter.ts';

/**
 * A share image as PNG. It is taken from the file that keeps it as long as nothing in it has changed. `code` is what
 * lays it out, in any form that changes with it. Throws where no font has a character of what it says, with the
 * character and the entry's file.
 */
export function shareImage(content: ImageContent, file: string, code: string): Promise<Buffer> {
  return keptImage(file, imageKey(content, code), async () => paint(await drawingOf(content)));
}

/**
 * Everything that an image is made from, as one text: what it says, `code`, and the versions of the fonts and of the
 * program that draws it. The same key, the same bytes.
 */
export function imageKey(
  { site, mark, colours, lang, words, kind, title, standfirst, day, chain }: ImageContent,
  code: string,
): string {
  const links = chain.map(({ verb, name, lang: own, isDocument }) => [words.verbs[verb], name, own, isDocument]);
  const said = { site, mark, colours, lang, kind, title, standfirst, day, links };
  return JSON.stringify([said, words.image.others, words.dates, VERSIONS, code]);
}

const { resolve } = createRequire(import.meta.url);

const VERSIONS: readonly string[] = [
  // Its package lets nobody see package.json but by its place beside the folder of the program.
  versionIn(join(resolve('@takumi-rs/core'), '../../package.json')),
  ...FAMILIES.map(({ name }) => versionIn(resolve(`@fontsource-variable/${name}/package.json`))),
];

function versionIn(path: string): string {
  const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const { name, version } = z.object({ name: z.string(), version: z.string() }).parse(manifest);
  return `${name}@${version}`;
}
