import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import {
  embedAddress,
  eventsAddress,
  imageAddress,
  oEmbedAddress,
  pageAddress,
  savedAddress,
  twinAddress,
} from './address.ts';
import type { PagedKind } from './kind.ts';

/** The files that a build writes whatever the content is, from the site's root: those of src/pages without a parameter. */
export function filesOfRoutes(root: string): string[] {
  const folder = join(root, 'src/pages');
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  return names
    .filter((name) => /\.(?:astro|ts)$/.test(name) && !name.includes('['))
    .map((name) => name.replace(/\.astro$/, '.html').replace(/\.ts$/, ''))
    .map((name) => name.replaceAll(sep, '/'));
}

/** The files that a build writes for an entry, from the site's root, but for the further pages of its lists. */
export function filesOfEntry(kind: PagedKind, id: string): string[] {
  const addresses = [pageAddress(kind, id)];
  if (kind === 'articles') addresses.push(embedAddress(id), oEmbedAddress(id), savedAddress(id));
  if (kind === 'background') addresses.push(eventsAddress(id));
  if (kind === 'articles' || kind === 'background') addresses.push(twinAddress(kind, id), imageAddress(kind, id));
  return addresses.map((address) => address.slice(1));
}
