import { posix } from 'node:path';
import { pageAddress } from './address.ts';
import { kinds, pagedKindIn } from './kind.ts';

/** The address of the page of an entry that a link in another entry names by its file; `undefined` for any other link. */
export function entryAddress(from: string, link: string): string | undefined {
  const [path = '', fragment] = link.split('#');
  const target = posix.join(posix.dirname(from), path);
  const kind = pagedKindIn(posix.dirname(target));
  if (!kind || posix.extname(target) !== kinds[kind].extension) return undefined;
  return pageAddress(kind, posix.basename(target, kinds[kind].extension), fragment);
}
