import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { xmlDocument } from './xml-document.ts';

/** A page as a sitemap lists it. Days are `YYYY-MM-DD`. */
export interface SitemapPage {
  /** Its whole address. */
  readonly address: string;
  /** The day of its last change that a reader has to know of; `undefined` where no such day is known. */
  readonly changed: string | undefined;
  /** What an article is to a news search; other pages are none. */
  readonly news: NewsFacts | undefined;
}

/** What Google News wants to know of an article. */
export interface NewsFacts {
  readonly title: string;
  readonly publication: string;
  /** As BCP 47 writes it. */
  readonly lang: string;
  /** The day of its first publication. */
  readonly published: string;
}

/** How much one file may hold. */
export interface SitemapLimits {
  readonly addresses: number;
  readonly news: number;
  readonly bytes: number;
}

/**
 * The limits of the protocol (https://www.sitemaps.org/protocol.html), and of Google News for the articles in it
 * (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). A file may have 50 MiB; what is
 * less here is for what stands around the entries.
 */
export const sitemapLimits: SitemapLimits = { addresses: 50_000, news: 1_000, bytes: 50_000_000 };

/** The name of the sitemap, or of one of its parts, counted from 1. */
export const sitemapName = (part?: number) => (part === undefined ? 'sitemap.xml' : `sitemap-${part}.xml`);

/**
 * The files of a sitemap by their names: one while that holds all pages, else an index over parts. `addressOf` gives the
 * whole address of a file by its name.
 */
export function sitemapFiles(
  pages: readonly SitemapPage[],
  addressOf: (name: string) => string,
  limits: SitemapLimits = sitemapLimits,
): Map<string, string> {
  const isNews = newsAmong(pages);
  const parts = split(
    pages.map((page) => ({ element: urlElement(page, isNews(page)), isNews: isNews(page) })),
    limits,
  ).map((elements) => xmlDocument(x('urlset', NAMESPACES, elements)));
  const [only = '', ...more] = parts;
  if (more.length === 0) return new Map([[sitemapName(), only]]);
  const named = parts.map((text, index) => [sitemapName(index + 1), text] as const);
  const index = named.map(([name]) => x('sitemap', [x('loc', addressOf(name))]));
  return new Map([[sitemapName(), xmlDocument(x('sitemapindex', { xmlns: NAMESPACES.xmlns }, index))], ...named]);
}

const NAMESPACES = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
};

/**
 * Which articles are news: Google News wants those of the last two days. The newest of them stands for the present, which a
 * build does not know.
 */
function newsAmong(pages: readonly SitemapPage[]): (page: SitemapPage) => boolean {
  const days = pages.flatMap(({ news }) => (news ? [dayNumber(news.published)] : []));
  const newest = days.reduce((latest, day) => Math.max(latest, day), -Infinity);
  return ({ news }) => news !== undefined && newest - dayNumber(news.published) <= 2;
}

/** Days since 1970. */
const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

function urlElement({ address, changed, news }: SitemapPage, isNews: boolean): Element {
  return x('url', [
    x('loc', address),
    changed === undefined ? undefined : x('lastmod', changed),
    news && isNews ? newsElement(news) : undefined,
  ]);
}

function newsElement({ title, publication, lang, published }: NewsFacts): Element {
  return x('news:news', [
    x('news:publication', [x('news:name', publication), x('news:language', newsLanguage(lang))]),
    x('news:publication_date', published),
    x('news:title', title),
  ]);
}

/** A language as Google News has it: by ISO 639, and Chinese by its script as `zh-cn` or `zh-tw`. */
function newsLanguage(lang: string): string {
  const { language, script } = new Intl.Locale(lang).maximize();
  if (language !== 'zh') return language;
  return script === 'Hant' ? 'zh-tw' : 'zh-cn';
}

interface Item {
  readonly element: Element;
  readonly isNews: boolean;
}

/** The elements in as few parts as the limits allow, in their order; at least one part. */
function split(items: readonly Item[], limits: SitemapLimits): Element[][] {
  const parts: Element[][] = [[]];
  let left = limits;
  for (const { element, isNews } of items) {
    const bytes = Buffer.byteLength(toXml(element));
    if (left.addresses < 1 || left.bytes < bytes || (isNews && left.news < 1)) {
      parts.push([]);
      left = limits;
    }
    parts.at(-1)?.push(element);
    left = { addresses: left.addresses - 1, news: left.news - (isNews ? 1 : 0), bytes: left.bytes - bytes };
  }
  return parts;
}
