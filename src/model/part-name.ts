import type { SitePart } from '../content/address.ts';
import type { Words } from '../schema/words.ts';

/** What a part of the site is called where something links to it. */
export function partName(part: SitePart, { nav, corrections }: Words): string {
  return part === 'corrections' ? corrections.title : nav[part];
}
