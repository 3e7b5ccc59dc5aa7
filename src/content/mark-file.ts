import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Excess } from './excess.ts';

/** The drawing that stands for the site, from the project's root. A site need not have one. */
export const MARK = 'content/brand/mark.svg';

/** The most bytes that it may have: every page carries it. */
const MOST_BYTES = 20_000;

/** A drawing as it was read. */
export interface MarkFile {
  readonly text: string;
}

/**
 * The text of the site's mark, without a byte-order mark and with line feeds alone; `undefined` where there is no such file.
 * Throws an `Excess` where it is larger than a page should carry.
 */
export function readMark(root: string): MarkFile | undefined {
  const file = join(root, MARK);
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) return undefined;
  if (found.size > MOST_BYTES) {
    const size = `${Math.ceil(found.size / 1000)} kB, more than ${MOST_BYTES / 1000} kB`;
    throw new Excess(`the file has ${size}, and every page carries it: draw it with fewer and simpler paths`);
  }
  return {
    text: readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n'),
  };
}
