import type { BreadcrumbList, ListItem, SearchAction, Thing, WebPage, WebSite } from 'schema-dts';
import { siteAddress } from '../../content/address.ts';
import { lastChange } from '../../model/last-change.ts';
import type { Change } from '../../schema/change.ts';
import type { Site } from '../../schema/site.ts';
import { searchTemplate } from '../open-search.ts';
import { correctionData } from './correction.ts';
import { defined } from './defined.ts';
import type { Names } from './names.ts';

/** A page, as far as every page has it. */
export interface PageFacts {
  /** Its address inside the site. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly lang: string;
}

/** `query-input` is Google's own beside what schema.org has. */
type SiteSearch = SearchAction & { readonly 'query-input': string };

/** What a page says as structured data, besides who publishes it and the way to it. */
export type DataOf = (names: Names, page: PageFacts) => readonly Thing[];

/** What the page of an entry says of it. */
interface EntryPage {
  /** What it is about. */
  readonly mainEntity: Thing | { readonly '@id': string };
  /** The day of its first publication, as the log has it. */
  readonly published?: string | undefined;
  readonly changes?: readonly Change[] | undefined;
}

/** A page that is no text of its own: a list, or the page of a person or a source. */
export function pageData(
  names: Names,
  { path, title, description, lang }: PageFacts,
  type: 'WebPage' | 'CollectionPage' | 'AboutPage' | 'ProfilePage',
  entry?: EntryPage,
): WebPage {
  return defined({
    '@type': type,
    '@id': names.here('page'),
    name: title,
    description,
    url: names.url(path),
    inLanguage: lang,
    isPartOf: { '@id': names.website },
    publisher: { '@id': names.publisher },
    datePublished: entry?.published,
    dateModified: lastChange({ changes: entry?.changes }),
    correction: correctionData(names, path, entry?.changes),
    mainEntity: entry?.mainEntity,
  });
}

/** What a page says that lists others. */
export const collectionData: DataOf = (names, page) => [pageData(names, page, 'CollectionPage')];

/** The site as a whole. */
export function websiteData(names: Names, site: Site): WebSite {
  const { name, tagline, lang } = site;
  return defined({
    '@type': 'WebSite',
    '@id': names.website,
    name,
    description: tagline,
    url: names.url(siteAddress.home),
    inLanguage: lang,
    publisher: { '@id': names.publisher },
    potentialAction: searchAction(site),
  });
}

/** How a program asks the site (Google Search Central, "Sitelinks search box"): the input has its name in the address. */
function searchAction(site: Site): SiteSearch | undefined {
  const template = searchTemplate(site, 'search_term_string');
  if (template === undefined) return undefined;
  const target = { '@type': 'EntryPoint', urlTemplate: template } as const;
  return { '@type': 'SearchAction', target, 'query-input': 'required name=search_term_string' };
}

/** A step on the way to a page: its name, and the address inside the site. */
export type Crumb = readonly [name: string, address: string];

/**
 * The way from the front page to a page, itself included. There is none to the front page itself, and none where the
 * site's address is not known: each step must have its own (Google Search Central, "Breadcrumb structured data").
 */
export function breadcrumbs(names: Names, crumbs: readonly Crumb[]): BreadcrumbList[] {
  const items = crumbs.flatMap(([name, address], index): ListItem[] => {
    const item = names.url(address);
    return item === undefined ? [] : [{ '@type': 'ListItem', position: index + 1, name, item }];
  });
  return items.length < 2 ? [] : [{ '@type': 'BreadcrumbList', itemListElement: items }];
}
