import { dateInWords } from '../model/date-in-words.ts';
import { phrase } from '../model/phrase.ts';
import type { Words } from '../schema/words.ts';

/** What others need to cite a page of the site. */
export interface CitedPage {
  readonly id: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly site: string;
  /** The day of the news; a page that is kept current has none. */
  readonly day: string | undefined;
  /** The days of the first publication and of the last change that a reader has to know of, as the log has them. */
  readonly published: string | undefined;
  readonly updated: string | undefined;
  /** Its whole address, where it is known. */
  readonly address: string | undefined;
}

/** How a page is cited in a text. The version is named by its last change: what was read may be changed later. */
export function citationAsText(page: CitedPage, words: Words): string {
  const day = (date: string | undefined) => date && dateInWords(date, words.dates, words.approximate);
  const { title, authors, site, published, updated = published, address } = page;
  // A site that publishes itself is named once.
  const names = authors.join() === site ? 'none' : new Intl.ListFormat(words.dates).format(authors);
  const parts = [
    phrase(words.share.asText, { title, site, authors: names }, words.dates),
    page.day && phrase(words.share.asTextNews, { date: day(page.day) }, words.dates),
    published && phrase(words.share.asTextPublished, { date: day(published) }, words.dates),
    updated && phrase(words.share.asTextVersion, { date: day(updated) }, words.dates),
    address,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

/**
 * How a page is cited by BibTeX, as `@misc`, which every style knows; `date` and `version` are for biblatex. Names stand in
 * braces of their own: an institution has no first name.
 */
export function citationAsBibtex(page: CitedPage, words: Words): string {
  const { id, title, authors, site, published, updated = published, address } = page;
  const news =
    page.day &&
    phrase(words.share.asTextNews, { date: dateInWords(page.day, words.dates, words.approximate) }, words.dates);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', authors.map((name) => `{${escaped(name)}}`).join(' and ')],
    ['title', `{${escaped(title)}}`],
    // Who publishes what they wrote themselves is named once.
    ['organization', authors.join() === site ? undefined : escaped(site)],
    ['year', published?.slice(0, 4)],
    ['date', published],
    ['version', updated],
    ['note', news && escaped(news)],
    // A URL field is read verbatim: an escape would be a part of the address.
    ['url', address],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name} = {${value}}`],
  );
  return `@misc{${id},\n${lines.join(',\n')}\n}`;
}

/** The characters that mean something to TeX, as text. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

function escaped(text: string): string {
  return text.replaceAll(/[\\{}^~&%$#_]/g, (character) => TEX[character] ?? `\\${character}`);
}
