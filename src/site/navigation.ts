import { ownPageAddress, partAddress, siteParts, type SitePart } from '../content/address.ts';
import { partName } from '../model/part-name.ts';
import type { Site } from '../schema/site.ts';
import type { Words } from '../schema/words.ts';
import { getOwnPages } from './collections.ts';

/** A link that every page has: to a part of the site, or to a page of the owner's own. */
export interface SiteLink {
  readonly id: string;
  readonly address: string;
  readonly name: string;
  /** The language of the name, where it is not that of the page. */
  readonly lang?: string | undefined;
}

/** The menu where content/site.yaml has none. */
const USUAL: readonly SitePart[] = ['articles', 'background', 'people', 'sources', 'search'];

/** The parts that every page links to whatever the menu has: by the site's name, and at its foot in words of their own. */
const EVERYWHERE: readonly SitePart[] = ['articles', 'about', 'corrections'];

/**
 * The links of a page in a language: the menu in its order, and for the foot of the page what the menu leaves out, which
 * keeps its pages and is found there. What the menu names and is not there is reported by the checks.
 */
export async function navigationOf(site: Site, words: Words, pageLang: string) {
  const { menu = USUAL } = site;
  const parts = siteParts.map((id): SiteLink => ({ id, address: partAddress[id], name: partName(id, words) }));
  const pages = (await getOwnPages()).map(({ id, data }): SiteLink => {
    const lang = data.lang ?? site.lang;
    return { id, address: ownPageAddress(id), name: data.title, lang: lang === pageLang ? undefined : lang };
  });
  const links = new Map([...parts, ...pages].map((link) => [link.id, link]));
  const found = new Set<string>([...menu, ...EVERYWHERE]);
  return {
    menu: menu.flatMap((id) => links.get(id) ?? []),
    foot: [...links.values()].filter(({ id }) => !found.has(id)),
  };
}
