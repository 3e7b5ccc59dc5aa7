import { fileURLToPath } from 'node:url';
import { root } from 'astro:config/server';
import { siteAddress } from '../content/address.ts';
import { readMark } from '../content/mark-file.ts';
import { markOf, type SiteMark } from '../model/mark-drawing.ts';
import { onceABuild } from './once.ts';

/** The drawing that stands for the site; `undefined` where it has none. */
export const getMark = onceABuild((): Promise<SiteMark | undefined> => {
  const file = readMark(fileURLToPath(root));
  return Promise.resolve(file && markOf(file.text));
});

/** The address of the mark as a picture of its own, for tabs and other programs; `undefined` where the site has none. */
export const getIcon = async () => ((await getMark()) ? siteAddress.icon : undefined);
