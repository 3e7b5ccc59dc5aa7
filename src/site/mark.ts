import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { publicDir, root } from 'astro:config/server';
import { iconAddresses } from '../content/address.ts';
import { readMark } from '../content/mark-file.ts';
import { markOf, type Mark } from '../model/mark-drawing.ts';
import { once } from './once.ts';

/** The drawing that stands for the site; `undefined` where it has none. */
export const getMark = once((): Promise<Mark | undefined> => {
  const file = readMark(fileURLToPath(root));
  return Promise.resolve(file && markOf(file.text));
});

/** The picture that stands for the site in tabs and in the lists of other programs. */
export interface Icon {
  /** Its address inside the site. */
  readonly path: string;
  /** Whether it is a file of the owner's own, in the place of the mark. */
  readonly isOwn: boolean;
}

/** The site's icon: one in public/, else the mark; `undefined` where there is neither. */
export const getIcon = once(async (): Promise<Icon | undefined> => {
  const own = Object.values(iconAddresses).find((path) => existsSync(new URL(`.${path}`, publicDir)));
  if (own) return { path: own, isOwn: true };
  return (await getMark()) && { path: iconAddresses.drawn, isOwn: false };
});
