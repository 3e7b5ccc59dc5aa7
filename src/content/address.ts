import { anchor } from './anchor.ts';
import type { PagedKind } from './kind.ts';

/**
 * The address of a page inside the site, from its root: `/people/xi-jinping.html`. Addresses are made here and nowhere
 * else; after rendering every page gets them relative to itself.
 */
export function pageAddress(kind: PagedKind, id?: string, fragment?: string): string {
  if (id !== undefined) return entryAddress(kind, id, fragment);
  return placeIn(kind === 'articles' ? '/index.html' : `/${kind}.html`, fragment);
}

/** The address of the page of an entry. */
export const entryAddress = (kind: PagedKind, id: string, fragment?: string) =>
  placeIn(`/${kind}/${id}.html`, fragment);

const placeIn = (path: string, fragment: string | undefined) => (fragment === undefined ? path : `${path}#${fragment}`);

/** The address of a page of the list of all entries of a kind, counted from 1; the articles are listed on the front page. */
export function indexAddress(kind: PagedKind, page: number): string {
  return page === 1 ? pageAddress(kind) : `/${kind === 'articles' ? 'index' : kind}-${page}.html`;
}

/** By what a long list of entries is parted. */
export type ListOrder = 'letter' | 'kind' | 'country';

/** The kinds of entries of which there is a list by name. */
export type ListedKind = 'background' | 'people' | 'sources';

/** The address of a page of a part of a long list, counted from 1: of the people whose names begin with a letter. */
export function listPartAddress(kind: ListedKind, by: ListOrder, part: string, page = 1): string {
  return `/${kind}/by-${by}/${numberedName(part, page)}.html`;
}

/** The name of a page of a list that has a name, counted from 1: `a`, `a-2`. */
export const numberedName = (name: string, page: number) => (page === 1 ? name : `${name}-${page}`);

/** The address of a page of the list of where an entry appears; the first is on the entry's own page. */
export function appearancesAddress(kind: 'people' | 'sources', id: string, page: number): string {
  return page === 1 ? pageAddress(kind, id, anchor('appears')) : `/${kind}/${id}/appears-${page}.html`;
}

/** The address of a page of the list of all articles that use a background page, counted from 1. */
export const usedByAddress = (id: string, page: number) =>
  `/background/${id}/${page === 1 ? 'used' : `used-${page}`}.html`;

/** The address of a year's articles, `2026`, and that of a page of those of a month, `2026-11`. */
export const yearAddress = (year: string) => `/years/${year}.html`;
export const monthAddress = (month: string, page: number) =>
  `/years/${month.replace('-', '/')}${page === 1 ? '' : `-${page}`}.html`;

/** The address of a page of the statements of a year by a person or resting on a source; the first of each year are on their own page. */
export function statementsAddress(kind: 'people' | 'sources', id: string, year: string, page = 1): string {
  return `/${kind}/${id}/${numberedName(year, page)}.html`;
}

/** The address of a page of the list of what a person wrote; the first is on the person's own page. */
export function writtenAddress(id: string, page: number): string {
  return page === 1 ? pageAddress('people', id, anchor('wrote')) : `/people/${id}/wrote-${page}.html`;
}

/** An address with another place of its page. */
export const placeOn = (address: string, place: string) => `${address.replace(/#.*/, '')}#${place}`;

/** The address of a page of the list of corrections, counted from 1. */
export const correctionsAddress = (page: number) =>
  page === 1 ? siteAddress.corrections : `/corrections/${page}.html`;

/** The address of a background page's timeline as data. */
export const eventsAddress = (id: string) => `/background/${id}/events.json`;

/** The address of the JSON twin of an article or background page, and that of the schema of both. */
export const twinAddress = (kind: 'articles' | 'background', id: string) => `/${kind}/${id}.json`;
export const twinSchemaAddress = '/explainer.schema.json';

/** The address of a table of data that lies beside an entry, `./trade.csv`, and is drawn on its page. */
export const tableAddress = (kind: 'articles' | 'background', data: string) => `/${kind}/${data.replace(/^\.\//, '')}`;

/** The addresses of the card that other sites show of an article, and of what tells them how. */
export const embedAddress = (id: string) => `/embed/${id}.html`;
export const oEmbedAddress = (id: string) => `/embed/${id}.json`;

/** The address of the one file that holds an explainer with its background, people and sources. */
export const savedAddress = (id: string) => `/saved/${id}.html`;

/** The address of a page's share image. */
export const imageAddress = (kind: 'articles' | 'background', id: string) => `/${kind}/${id}.png`;

/** The address of a page of its own kind: `/about.html`. */
export const siteAddress = {
  home: '/index.html',
  about: '/about.html',
  publisher: '/about.html#publisher',
  corrections: '/corrections.html',
  search: '/search.html',
  years: '/years.html',
  icon: '/favicon.svg',
  image: '/site.png',
} as const;

/** The parts of the site that its menu can name. */
export const siteParts = ['articles', 'background', 'people', 'sources', 'search', 'about', 'corrections'] as const;

export type SitePart = (typeof siteParts)[number];

/** The address of the first page of a part. */
export const partAddress: Readonly<Record<SitePart, string>> = {
  articles: pageAddress('articles'),
  background: pageAddress('background'),
  people: pageAddress('people'),
  sources: pageAddress('sources'),
  search: siteAddress.search,
  about: siteAddress.about,
  corrections: siteAddress.corrections,
};

/** The address of a page of the owner's own. */
export const ownPageAddress = (id: string, fragment?: string) =>
  fragment === undefined ? `/${id}.html` : `/${id}.html#${fragment}`;

/** The address of a search in what a person said, or in what rests on a source. */
export const statementSearchAddress = (kind: 'people' | 'sources', id: string) =>
  `${siteAddress.search}?${kind === 'people' ? 'who' : 'through'}=${encodeURIComponent(id)}`;

/** The address of what lets a browser search the site. It holds a whole address, so there is none where the site's is not known. */
export const openSearchAddress = '/opensearch.xml';

/** The address of the script of the search page. */
export const searchScriptAddress = '/search.js';

/** The address of a feed. Feeds hold whole addresses, so there are none where the site's is not known. */
export const feedAddress = { atom: '/feed.xml', json: '/feed.json', corrections: '/corrections.xml' } as const;

/** The address of the feed of an entry: what is new on a background, or what is newly attributed to a person or a source. */
export const entryFeedAddress = (kind: 'background' | 'people' | 'sources', id: string) => `/${kind}/${id}/feed.xml`;
export const topicJsonAddress = (id: string) => `/background/${id}/feed.json`;
