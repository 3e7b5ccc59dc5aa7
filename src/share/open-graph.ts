import { pageAddress, siteAddress } from '../content/address.ts';
import { dateInWords } from '../model/date-in-words.ts';
import { publicAddress } from '../content/public-address.ts';
import type { Site } from '../schema/site.ts';
import type { Words } from '../schema/words.ts';
import { IMAGE } from './image/image-sizes.ts';
import type { PageMetadata, TextMetadata } from './metadata.ts';

/** A `<meta>` of a page: Open Graph has its names in `property`, HTML and X's cards in `name`. */
export interface Tag {
  readonly attribute: 'property' | 'name';
  readonly name: string;
  readonly content: string;
}

/**
 * The tags by which a page is previewed where it is shared, by the Open Graph protocol (https://ogp.me) and X's cards.
 * Those take title, description and image from Open Graph. What has to be a whole address is left out where the site's
 * is not known. Dates are days without a time, which the protocol allows ("an optional time component").
 */
export function openGraph(
  { path, title, description, type, text, published, image }: PageMetadata,
  site: Site,
  words: Words,
): Tag[] {
  const address = publicAddress(path, site);
  const picture = image && publicAddress(image.path, site);
  return [
    ...properties([
      ['og:type', type],
      ['og:title', title],
      ['og:description', description],
      ['og:url', address],
      ['og:site_name', site.name],
      ['og:locale', openGraphLocale(words.dates)],
      ...(picture === undefined ? [] : imageProperties(picture, image?.alt)),
      ...(text ? articleProperties(text, site) : []),
    ]),
    ...named([
      ['twitter:card', picture === undefined ? 'summary' : 'summary_large_image'],
      ['twitter:image:alt', picture === undefined ? undefined : image?.alt],
      ...(text ? textNames(text, site, words) : published === undefined ? [] : authorship({ published }, site)),
    ]),
  ];
}

/** `en-GB` as the protocol writes it, `en_GB`; where a locale has no region, the one that CLDR takes to be likely. */
export function openGraphLocale(locale: string): string {
  const { language, region } = new Intl.Locale(locale).maximize();
  return region === undefined ? language : `${language}_${region}`;
}

type Pair = readonly [name: string, content: string | undefined];

const properties = (pairs: readonly Pair[]) => tags('property', pairs);
const named = (pairs: readonly Pair[]) => tags('name', pairs);

function tags(attribute: Tag['attribute'], pairs: readonly Pair[]): Tag[] {
  return pairs.flatMap(([name, content]) => (content === undefined ? [] : [{ attribute, name, content }]));
}

function imageProperties(address: string, alt: string | undefined): Pair[] {
  return [
    ['og:image', address],
    ['og:image:type', IMAGE.type],
    ['og:image:width', String(IMAGE.width)],
    ['og:image:height', String(IMAGE.height)],
    ['og:image:alt', alt],
  ];
}

/** An author is an address by the protocol: that of their page, or the place where the site says who its publisher is. */
function articleProperties(text: TextMetadata, site: Site): Pair[] {
  const { published, modified, othersModified = '', section, authors } = text;
  const own = modified ?? published;
  const addresses = authors
    ? authors.flatMap(({ id }) => (id === undefined ? [] : [pageAddress('people', id)]))
    : [siteAddress.publisher];
  return [
    // Of the page, where the article's own says less: the sitemap tells search engines when there is something to read anew.
    ['og:updated_time', own !== undefined && othersModified > own ? othersModified : undefined],
    ['article:published_time', published],
    ['article:modified_time', modified],
    ['article:section', section],
    ...addresses.map((address): Pair => ['article:author', publicAddress(address, site)]),
  ];
}

/**
 * Names and dates for people: HTML's own `author`, a `date`, and labelled days. Programs such as open-graph-scraper
 * look for the date first; else they would take the first one in the text, the day of the news. The labelled days are
 * that of the news and that of the last change: Slack shows them below a preview, and the foot of each printed page has
 * them too.
 */
function textNames(text: TextMetadata, site: Site, words: Words): Pair[] {
  return [...authorship(text, site), ...labelledDays(text, words)];
}

/**
 * Who wrote a page, and of which day it is. Reference managers such as Zotero know the day by its name in Dublin Core alone;
 * else they take the first one in the text.
 */
export function authorship(
  { authors, published }: Partial<Pick<TextMetadata, 'authors' | 'published'>>,
  { publisher }: Pick<Site, 'publisher'>,
): Pair[] {
  return [
    ...(authors ?? [publisher]).map(({ name }) => ['author', name] as const),
    ['date', published],
    ['dcterms.date', published],
  ];
}

/** The names and contents of the meta elements that say of which day a text is, and when it was changed last. */
export function labelledDays({ day, published, modified }: Partial<TextMetadata>, words: Words): Pair[] {
  const days = [
    day === undefined ? [words.article.published, published] : [words.article.day, day],
    [words.article.updated, modified],
  ] as const;
  return days
    .filter(([, date]) => date !== undefined)
    .flatMap(([label, date], index): Pair[] => [
      [`twitter:label${index + 1}`, label],
      [`twitter:data${index + 1}`, date && dateInWords(date, words.dates, words.approximate)],
    ]);
}
