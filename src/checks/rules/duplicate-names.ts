import { posix } from 'node:path';
import type { Check } from '../corpus.ts';
import { errorOfFile } from '../place.ts';

/** Two entries of a kind have two ids, also where a disk makes no difference between capitals and small letters. */
export const duplicateNames: Check = function* ({ files }) {
  const seen = new Map<string, string>();
  for (const path of files.keys()) {
    const ending = posix.extname(path).toLowerCase();
    if (!['.mdx', '.md', '.yaml', '.yml'].includes(ending)) continue;
    const id = path.slice(0, -ending.length).toLowerCase();
    const other = seen.get(id);
    seen.set(id, path);
    if (other === undefined) continue;
    const message = `${posix.basename(other)} beside it has the same id, at least where capitals do not count: rename one`;
    yield errorOfFile(path, 'duplicate-id', message);
  }
};
