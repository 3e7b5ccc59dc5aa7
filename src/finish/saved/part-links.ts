import { resolve, type Target } from '../verify/resolve.ts';

/** A link on a page, and where it leads. */
export interface PartLink {
  readonly link: string;
  readonly page: string;
  readonly target: Target;
  /** The site's public address, with a slash at the end, where it is known. */
  readonly address: string | undefined;
}

/** Gives the id of a page in a file, or of an element on it; `undefined` where the file does not hold that page. */
export type IdOf = (page: string, id: string) => string | undefined;

/** Reads a link on a page, `people/x.html`, of the site with a public address. */
export function partLink(link: string, page: string, address: string | undefined): PartLink {
  return { link, page, address, target: resolve(link, page, address) };
}

/**
 * What becomes of a link in a file that holds pages, and is read away from the site; `undefined` where it leads nowhere.
 * One to a page in the file stays in it, and one out of the site stays as it is. Others are whole where the site's
 * public address is known.
 */
export function linkWithin({ link, page, target, address }: PartLink, idOf: IdOf): string | undefined {
  if (target.kind !== 'inside') return link;
  const { file, fragment, isWhole } = target;
  // What stands around the parts names their pages by whole addresses where it means those, and not their copies.
  if (isWhole && idOf(page, '') === undefined) return link;
  const [, written = ''] = /#(.*)$/.exec(link) ?? [];
  const id = idOf(file, fragment === '' ? '' : written);
  if (id !== undefined) return `#${id}`;
  // What is on a page that is no part is in the file that holds the parts.
  if (file === page) return `#${written}`;
  if (isWhole) return link;
  return address === undefined ? undefined : whole(file, written, address);
}

/** The front page's address is that of its folder. */
function whole(file: string, fragment: string, address: string): string {
  return new URL((file === 'index.html' ? '' : file) + (fragment && `#${fragment}`), address).href;
}

/** The element that a link leads to, by its page and id; none where it leads to a whole page, or out of the site. */
export function elementOf({ target }: PartLink): string[] {
  return target.kind === 'inside' && target.fragment !== '' ? [`${target.file}#${target.fragment}`] : [];
}
