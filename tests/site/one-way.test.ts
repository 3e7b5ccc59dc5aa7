import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { EXIT, visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { z } from 'astro/zod';
import { twinSchema } from '../../src/share/data/twin-schema.ts';
import { buildAwkward, CHAINS, NAMED, SHOWN, STATED } from './awkward-site.ts';
import { plain } from './built-pages.ts';

let site: Awaited<ReturnType<typeof buildAwkward>>;
beforeAll(async () => {
  site = await buildAwkward();
});
afterAll(() => site.remove());

const read = (path: string) => readFileSync(join(site.dist, path), 'utf8');
const json = (path: string): unknown => JSON.parse(read(path));
const twin = () => twinSchema.parse(json('articles/talks.json'));
const Feed = z.object({ items: z.array(z.object({ content_html: z.string() })) });

/** The content of the first entry of an Atom feed, which is HTML as text. */
function contentOf(atom: string): string {
  let content = '';
  visit(fromXml(atom), 'element', ({ name, children }) => {
    if (name !== 'content') return undefined;
    content = children.map((child) => ('value' in child ? child.value : '')).join('');
    return EXIT;
  });
  return content;
}

/** What shows the whole text. */
const TEXTS = {
  page: () => read('articles/talks.html'),
  'saved file': () => read('saved/talks.html'),
  'JSON feed': () => Feed.parse(json('feed.json')).items[0]?.content_html ?? '',
  'Atom feed': () => contentOf(read('feed.xml')),
} as const;

const documentOf = (html: string) =>
  parseHTML(html.includes('<html') ? html : `<html><body>${html}</body></html>`).document;

/** The texts of elements, without what is struck out. */
function textsOf(document: Document, selector: string): string[] {
  for (const struck of document.querySelectorAll('del')) struck.remove();
  return [...document.querySelectorAll(selector)].map(({ textContent }) => plain(textContent));
}

/** Chains in words, as lines of text have them. */
const LINES = CHAINS.map(([, chain]) => `${chain.join('; ')}.`);
const LEAD = (CHAINS[0]?.[1] ?? []).map((link) => link.replace(/,.*$/, '')).join(', ');

describe('an article in which everything is hard to find', () => {
  test('states the same in its data, with the same citations and people', () => {
    const { statements, citations, people } = twin();
    expect(statements.map(({ text, citations: cites }) => [text, cites])).toEqual(STATED);
    expect(citations.map(({ id, number }) => [id, number])).toEqual(CHAINS.map(([id], index) => [id, index + 1]));
    expect(citations.map(({ chain }) => chain.map(({ verb, name, words }) => `${verb} by ${name}, ${words}`))).toEqual(
      CHAINS.map(([, chain]) => chain),
    );
    expect(people.map(({ id, name }) => `${id} ${name}`).sort()).toEqual(NAMED.map(([, id, name]) => `${id} ${name}`));
  });

  test('has in its paragraphs what it states', () => {
    const all = SHOWN.join(' ').replaceAll(/\[\d\]/g, '');
    expect(STATED.map(([text]) => text).filter((text) => !text.startsWith('Bridge') && !all.includes(text))).toEqual(
      [],
    );
  });

  test.each(Object.entries(TEXTS))('has the same words and numbers in its %s', (_name, html) => {
    const shown = textsOf(documentOf(html()), 'p, li, th, td');
    expect(shown.filter((text) => SHOWN.includes(text))).toEqual(SHOWN);
  });

  test.each(Object.entries(TEXTS))('links the same people in its %s', (_name, html) => {
    const links = [...documentOf(html()).querySelectorAll('p a[href*="#S-who-"]')].map((link) => [
      plain(link.textContent),
      link.getAttribute('href')?.replace(/^.*#S-who-/, ''),
    ]);
    expect(links.filter(([, id]) => NAMED.some(([, known]) => known === id))).toEqual(
      NAMED.map(([words, id]) => [words, id]),
    );
  });

  test.each(['page', 'saved file'] as const)(
    'has the same chains in the ledger of its %s, and the first at its top',
    (name) => {
      const document = documentOf(TEXTS[name]());
      const entry = name === 'page' ? '#S-cite-' : '#C';
      const chains = CHAINS.map((_, index) => textsOf(document, `${entry}${index + 1} .chain li`));
      expect(chains).toEqual(CHAINS.map(([, chain]) => chain));
      expect(textsOf(document, '.from .chain li')).toEqual(CHAINS[0]?.[1]);
    },
  );

  test.each(['JSON feed', 'Atom feed'] as const)('has the same chains in its %s, and the first at its top', (name) => {
    const document = documentOf(TEXTS[name]());
    const entries = textsOf(document, 'ol > li');
    expect(LINES.map((line, index) => entries[index]?.startsWith(line))).toEqual(LINES.map(() => true));
    expect(textsOf(document, 'p').find((text) => text.startsWith('Where the news comes from'))).toContain(LINES[0]);
  });

  test('counts what it states', () => {
    expect(textsOf(documentOf(TEXTS.page()), '.ledger > p')[0]).toMatch(new RegExp(`^${STATED.length} statements `));
  });

  test('has the first chain in the words of its image, on its card and on the home page', () => {
    const document = documentOf(TEXTS.page());
    expect(document.querySelector('meta[property="og:image:alt"]')?.getAttribute('content')).toContain(`: ${LEAD}`);
    expect(textsOf(documentOf(read('embed/talks.html')), 'body').join()).toContain("said by Sean O'Brien");
    expect(textsOf(documentOf(read('index.html')), 'main').join()).toContain("said by Sean O'Brien");
  });

  test('says the same to programs', () => {
    const data = documentOf(TEXTS.page()).querySelector('script[type="application/ld+json"]')?.textContent ?? '';
    const [article] = Graph.parse(JSON.parse(data))['@graph'];
    const lead = 'https://example.org/news/articles/talks.html#S-cite-1';
    expect(article.isBasedOn.map((each) => each['@id'])).toContain(lead);
    expect(article.citation[0]).toMatchObject({ '@id': lead, creditText: LEAD });
    const { citations, people } = twin();
    expect(
      article.citation.slice(1).map((cited) => (typeof cited === 'string' ? cited : (cited.name ?? cited.description))),
    ).toEqual(citations.slice(1).map(({ title, describes, url }) => url ?? title ?? describes));
    expect(article.mentions.map(({ name }) => name)).toEqual(people.map(({ name }) => name));
  });

  test.each([
    ['people/putin', 'said by Putin'],
    ['people/obrien', "said by Sean O'Brien"],
    ['sources/tass', ' by TASS'],
    ['sources/gazette', ' by Example Gazette'],
  ])('states on %s what rests on it', (path, link) => {
    const items = [...documentOf(read(`${path}.html`)).querySelectorAll('#S-statements li')];
    const here = items.filter((item) => item.querySelector('a')?.getAttribute('href')?.includes('articles/talks'));
    const ids = CHAINS.filter(([, chain]) => chain.some((each) => each.includes(link))).map(([id]) => id);
    expect(here.map((item) => plain(item.querySelector('p')?.textContent))).toEqual(
      STATED.filter(([, cites]) => cites.some((id) => ids.includes(id))).map(([text]) => text),
    );
  });
});

const Graph = z.object({
  '@graph': z.tuple(
    [
      z.object({
        isBasedOn: z.array(z.object({ '@id': z.string() })),
        citation: z.array(
          z.union([z.url(), z.looseObject({ name: z.string().optional(), description: z.string().optional() })]),
        ),
        mentions: z.array(z.object({ name: z.string() })),
      }),
    ],
    z.unknown(),
  ),
});
