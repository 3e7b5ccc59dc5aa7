import { idInFile, type PartPlace } from './part-place.ts';
import { resolve } from '../verify/resolve.ts';

/** What a link on a page, `people/x.html`, becomes; `undefined` where it leads nowhere. */
export type LinkChange = (link: string, page: string) => string | undefined;

/**
 * What becomes of links in a file that holds the pages `parts`, by their paths, and is read away from the site. Those
 * to one of them stay in the file, and those out of the site stay as they are. Others are whole where the site's public
 * `address` is known, else they lead nowhere.
 */
export function linksWithin(parts: ReadonlyMap<string, PartPlace>, address: string | undefined): LinkChange {
  return (link, page) => {
    const target = resolve(link, page, address);
    if (target.kind !== 'inside') return link;
    const { file, fragment, isWhole } = target;
    // What stands around the parts names their pages by whole addresses where it means those, and not their copies.
    if (isWhole && !parts.has(page)) return link;
    const [, written = ''] = /#(.*)$/.exec(link) ?? [];
    const part = parts.get(file);
    if (part) return `#${idInFile(part, fragment === '' ? '' : written)}`;
    // What is on a page that is no part is in the file that holds the parts.
    if (file === page) return `#${written}`;
    if (isWhole) return link;
    return address === undefined ? undefined : whole(file, written, address);
  };
}

/** Makes the test whether a link on a page leads into the site, but to none of the pages `parts`. */
export function leavesFor(parts: ReadonlyMap<string, PartPlace>, address: string | undefined) {
  return (link: string, page: string): boolean => {
    const target = resolve(link, page, address);
    return target.kind === 'inside' && !parts.has(target.file);
  };
}

/** The front page's address is that of its folder. */
function whole(file: string, fragment: string, address: string): string {
  return new URL((file === 'index.html' ? '' : file) + (fragment && `#${fragment}`), address).href;
}
