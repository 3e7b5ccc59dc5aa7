import { posix } from 'node:path';
import { ownPageAddress, pageAddress } from './address.ts';
import { kinds, pagedKinds } from './kind.ts';

/** The kinds of entries that a text can link to by the path to their file. */
export const linkedKinds = [...pagedKinds, 'pages'] as const;

export type LinkedKind = (typeof linkedKinds)[number];

/** The address of the page of an entry of any kind that has one. */
export function addressOfEntry(kind: LinkedKind, id: string, fragment?: string): string {
  return kind === 'pages' ? ownPageAddress(id, fragment) : pageAddress(kind, id, fragment);
}

/** The address of the page of an entry that a link in another entry names by its file; `undefined` for any other link. */
export function entryAddress(from: string, link: string): string | undefined {
  const [path = '', fragment] = link.split('#');
  const target = posix.join(posix.dirname(from), path);
  const kind = linkedKinds.find((candidate) => posix.dirname(target) === kinds[candidate].folder);
  if (!kind || posix.extname(target) !== kinds[kind].extension) return undefined;
  return addressOfEntry(kind, posix.basename(target, kinds[kind].extension), fragment);
}
