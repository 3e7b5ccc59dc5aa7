import { extname } from 'node:path';
import { changeCss } from './css-addresses.ts';
import { holdsAddress } from './json-texts.ts';
import { relativeAddress } from './relative-address.ts';
import { relativeJson } from './relative-json.ts';
import { relativeSvg } from './relative-svg.ts';

/**
 * A file that is no page, `data/x.json`, with every address inside the site relative to it. So one folder works at any
 * address, on a mirror and from a disk. Works on the parsed file. What holds no such address is given as it is. Throws, with
 * the name of the file, where it cannot be parsed.
 */
export function withRelativeLinks(bytes: Buffer, file: string): Buffer {
  const rewrite = REWRITES[extname(file)];
  if (!rewrite) return bytes;
  const text = bytes.toString();
  try {
    const rewritten = rewrite(text, file);
    return rewritten === text ? bytes : Buffer.from(rewritten);
  } catch (error) {
    throw notRelative(file, error);
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
