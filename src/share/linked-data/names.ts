import { posix } from 'node:path';
import { pageAddress, siteAddress } from '../../content/address.ts';
import type { PagedKind } from '../../content/kind.ts';
import { publicAddress } from '../../content/public-address.ts';
import type { Site } from '../../schema/site.ts';

/** How the structured data of one page names things, on it and on the other pages. */
export interface Names {
  /** The publisher of the site. */
  readonly publisher: string;
  /** The site as a whole. */
  readonly website: string;
  /** What the page of an entry is about: the text itself, the person, the source. */
  readonly thing: (kind: PagedKind, id: string) => string;
  /** A place of the page itself. */
  readonly here: (fragment: string) => string;
  /** The whole address of a page, `undefined` where the site's is not known. */
  readonly url: (address: string) => string | undefined;
}

const THINGS = { articles: 'article', background: 'background', people: 'person', sources: 'source' } as const;

/**
 * The names for the page with the address `page`. They are whole where the site's address is known, else relative to
 * the page, as JSON-LD in HTML allows (JSON-LD 1.1, 7.1). So things have the same names wherever the folder lies.
 */
export function namesOn(page: string, site: Pick<Site, 'address'>): Names {
  const id = (address: string) => publicAddress(address, site) ?? posix.relative(posix.dirname(page), address);
  return {
    publisher: id(`${siteAddress.home}#publisher`),
    website: id(`${siteAddress.home}#website`),
    thing: (kind, entry) => id(pageAddress(kind, entry, THINGS[kind])),
    here: (fragment) => id(`${page}#${fragment}`),
    url: (address) => publicAddress(address, site),
  };
}
