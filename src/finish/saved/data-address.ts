import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { TYPES } from '../headers/header-rules.ts';

/**
 * The `data:` address (RFC 2397) that stands for a file of a built folder, `_astro/x.woff2`. Throws where there is no such file,
 * and where no type is known for its ending.
 */
export function dataAddress(folder: string, file: string): string {
  const type = TYPES[extname(file).slice(1)];
  if (type === undefined) throw new Error(`no type is known for ${file}`);
  return `data:${type.replace(' ', '')};base64,${readFileSync(join(folder, file)).toString('base64')}`;
}
