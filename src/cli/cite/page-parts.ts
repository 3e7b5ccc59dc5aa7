import { Parser } from 'htmlparser2';

/** What a page has in it that speaks of the page: no more of it is kept, whatever the page is. */
export interface PageParts {
  readonly language: string | undefined;
  /** The attributes of its elements `meta`, in order. */
  readonly metas: readonly Readonly<Record<string, string>>[];
  readonly canonical: string | undefined;
  readonly title: string;
  readonly heading: string;
  /** The texts of its JSON-LD. */
  readonly data: readonly string[];
  /** The moments of its elements `time` that say that they are those of the publication. */
  readonly times: readonly string[];
  /** How its first paragraphs begin. */
  readonly paragraphs: readonly string[];
}

/** A page with thousands of them is out to trouble its readers. */
const MOST = 500;

/** No page that is written to be read is nested so deep, and elements in elements take the parser ever longer. */
const DEEPEST = 2000;
const PIECE = 16_384;

const PARAGRAPHS = 4;
const LONGEST_TEXT = 2000;

/** Takes a page apart as it streams by: no tree is made of what others wrote, and nothing in it runs. */
export function pageParts(html: string): PageParts {
  const metas: Record<string, string>[] = [];
  const data: string[] = [];
  const times: string[] = [];
  const paragraphs: string[] = [];
  const texts = { title: '', h1: '', p: '', data: '' };
  let into: keyof typeof texts | undefined;
  let language: string | undefined;
  let canonical: string | undefined;

  let depth = 0;

  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (name === 'html') language ??= attributes.lang;
      if (name === 'meta' && metas.length < MOST) metas.push(attributes);
      if (name === 'link' && attributes.rel?.toLowerCase() === 'canonical') canonical ??= attributes.href;
      if (name === 'time' && isPublication(attributes) && times.length < MOST) times.push(attributes.datetime ?? '');
      if (name === 'script') into = isData(attributes.type) && data.length < MOST ? 'data' : undefined;
      if ((name === 'title' || name === 'h1') && texts[name] === '') into = name;
      if (name === 'p' && paragraphs.length < PARAGRAPHS) into = 'p';
    },
    ontext(text) {
      if (into === undefined) return;
      if (into === 'data' || texts[into].length < LONGEST_TEXT) texts[into] += text;
    },
    onclosetag(name) {
      depth -= 1;
      if (name === 'script' && into === 'data') data.push(texts.data);
      if (name === 'p' && into === 'p' && texts.p.trim() !== '') paragraphs.push(texts.p.trim());
      if (!['script', 'title', 'h1', 'p'].includes(name)) return;
      into = undefined;
      texts.p = '';
      texts.data = '';
    },
  });
  for (let at = 0; at < html.length && depth < DEEPEST; at += PIECE) parser.write(html.slice(at, at + PIECE));
  if (depth < DEEPEST) parser.end();
  const { title, h1 } = texts;
  return { language, metas, canonical, title, heading: h1, data, times, paragraphs };
}

function isPublication({ itemprop, pubdate }: Readonly<Record<string, string>>): boolean {
  return itemprop === 'datePublished' || pubdate !== undefined;
}

function isData(type: string | undefined): boolean {
  return type?.trim().toLowerCase() === 'application/ld+json';
}
