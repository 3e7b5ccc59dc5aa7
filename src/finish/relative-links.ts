import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { changeCss } from './css-addresses.ts';
import { holdsAddress } from './json-texts.ts';
import { relativeAddress } from './relative-address.ts';
import { relativeJson } from './relative-json.ts';
import { relativeSvg } from './relative-svg.ts';

/**
 * Makes every address inside the site relative to the file that holds it, where that is no page. So one folder works at
 * any address, on a mirror and from a disk. Works on the parsed files. Throws, with the name of the file, where one
 * cannot be parsed.
 */
export async function relativeLinks(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  for (const file of names.map((name) => name.split(sep).join('/'))) {
    const rewrite = REWRITES[extname(file)];
    if (!rewrite) continue;
    const text = await readFile(join(folder, file), 'utf8');
    try {
      const rewritten = rewrite(text, file);
      if (rewritten !== text) await writeFile(join(folder, file), rewritten);
    } catch (error) {
      throw notRelative(file, error);
    }
  }
}

/** Says that the addresses of a file cannot become relative, and why. */
export function notRelative(file: string, error: unknown): Error {
  const reason = error instanceof Error ? error.message : String(error);
  return new Error(`${file} cannot be given relative addresses: ${reason}`, { cause: error });
}

type Rewrite = (text: string, file: string) => string;

/** What holds addresses, by the endings of files. Feeds and sitemaps hold whole ones. */
const REWRITES: Readonly<Record<string, Rewrite>> = {
  '.css': (text, file) => changeCss(text, (address) => relativeAddress(address, file)),
  '.svg': relativeSvg,
  // A text that is shown may begin with "/" too.
  '.json': (text, file) => relativeJson(text, file, holdsAddress),
  '.webmanifest': (text, file) => relativeJson(text, file, () => true),
};
