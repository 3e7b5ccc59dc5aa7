import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../setup/build.ts';
import { unpublishedCopy, type PublishedCopy } from '../setup/published-copy.ts';
import { linkedPages, pages, pagesIn, plain } from './built-pages.ts';
import { htmlProblems } from './html-problems.ts';
import { thingOf } from './structured-data.ts';

const ARTICLE = 'content/articles/putin-xi-talks.mdx';
const SOURCE = 'content/sources/tass.yaml';

const OLD = '/articles/putin-xi-talks.html';
const LOG = `changes:
  - { date: 2096-03-04, kind: correction, text: It was *not new*. }
  - { date: 2096-03-05, kind: minor, text: A typing error. }
`;

let copy: PublishedCopy;

const page = (path: string) => parseHTML(readFileSync(join(copy.root, 'dist', path), 'utf8')).document;

/** So many changes of one source that the list of corrections has a second page. */
const MANY = Array.from({ length: 50 }, () => '{ date: 2096-03-02, kind: clarification, text: Clearer. }').join(', ');

/** A site that was published, then corrected, one page of it renamed, and published again; long after the real one. */
beforeAll(async () => {
  copy = unpublishedCopy();
  copy.publish('2096-03-01');
  copy.change(ARTICLE, (text) =>
    text
      .replace(/^changes:\n(?:[ -].*\n)*/m, '')
      .replace('\n---\n\n', `\n${LOG}---\n\n`)
      .replace('The plan was not new.', 'The plan was an old one.'),
  );
  renameSync(join(copy.root, ARTICLE), join(copy.root, 'content/articles/renamed.mdx'));
  copy.change(SOURCE, (text) => `${text.trim()}\nchanges: [${MANY}]\n`);
  copy.change('content/site.yaml', (text) => `${text}\nredirects: { ${OLD}: /articles/renamed.html }\n`);
  copy.publish('2096-03-06');
  await build(copy.root, { SITE_URL: 'https://example.org/news' });
});

afterAll(() => copy.remove());

describe('the page of a corrected text', () => {
  test('says when it was first published and when it was updated, which a minor change does not do', () => {
    const dates = [...page('articles/renamed.html').querySelectorAll('.meta div')].map((each) =>
      plain(each.textContent),
    );
    expect(dates).toContain('First published1 March 2096');
    expect(dates).toContain('Updated4 March 2096');
  });

  test('marks the passage where it stands, with a link to the log', () => {
    const marks = [...page('articles/renamed.html').querySelectorAll('.body small a')];
    expect(marks.map((mark) => plain(mark.textContent))).toEqual(['[Corrected 4 March 2096]']);
    expect(marks.map((mark) => mark.getAttribute('href'))).toEqual(['#S-changes']);
    expect(plain(marks[0]?.closest('p')?.textContent)).toContain(
      'in late December.[6] [Corrected 4 March 2096] Peskov',
    );
  });

  test('shows its log, minor changes folded', () => {
    const log = page('articles/renamed.html').querySelector('#S-changes');
    expect(plain(log?.querySelector('div > ol')?.textContent)).toBe('4 March 2096Correction. It was not new.');
    expect(plain(log?.querySelector('details > summary')?.textContent)).toBe('1 minor change');
  });

  test('says so to programs: when, and what was wrong; a minor change is none', () => {
    const corrected = pagesIn(join(copy.root, 'dist')).filter(({ path }) => path === 'articles/renamed.html');
    expect(corrected.map((each) => thingOf(each, 'NewsArticle'))).toMatchObject([
      {
        datePublished: '2096-03-01',
        dateModified: '2096-03-04',
        correction: [
          {
            '@type': 'CorrectionComment',
            text: 'It was not new.',
            datePublished: '2096-03-04',
            url: 'https://example.org/news/articles/renamed.html#S-changes',
          },
        ],
      },
    ]);
    const times = [...page('articles/renamed.html').querySelectorAll('meta[property$="_time"]')];
    expect(times.map((meta) => [meta.getAttribute('property'), meta.getAttribute('content')])).toEqual([
      ['article:published_time', '2096-03-01'],
      ['article:modified_time', '2096-03-04'],
    ]);
  });

  test('a source has a log too', () => {
    expect(page('sources/tass.html').querySelectorAll('#S-changes li')).toHaveLength(50);
  });

  test('notes are as of the day on which their background was published', () => {
    const labels = [...page('articles/renamed.html').querySelectorAll('.note .label')].map((each) =>
      plain(each.textContent),
    );
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.filter((label) => !label.endsWith('as of 1 March 2096'))).toEqual([]);
  });
});

describe('the list of corrections', () => {
  const items = (path: string) =>
    [...page(path).querySelectorAll('main ol > li')].map((item) => plain(item.textContent));

  test('has all pages’ corrections and clarifications, newest first, fifty on a page', () => {
    const [first, second] = items('corrections.html');
    expect(first).toMatch(/^4 March 2096Correction\. .+\. It was not new\.$/);
    expect(second).toMatch(/^2 March 2096Clarification\. TASS\. Clearer\.$/);
    expect(items('corrections.html')).toHaveLength(50);
    expect(items('corrections/2.html')).toHaveLength(1);
  });

  test('leads to the logs and to its other page', () => {
    const links = (path: string) => [...page(path).querySelectorAll('main a')].map((link) => link.getAttribute('href'));
    expect(links('corrections.html')[0]).toBe('articles/renamed.html#S-changes');
    expect(links('corrections.html').at(-1)).toBe('corrections/2.html');
    expect(links('corrections/2.html')).toEqual(['../sources/tass.html#S-changes', '../corrections.html']);
  });

  test('says so where there is none yet, and is linked in the footer of every page', () => {
    const list = pages.find(({ path }) => path === 'corrections.html')?.document;
    if (!list?.querySelector('main li'))
      expect(plain(list?.querySelector('main')?.textContent)).toContain('corrected yet.');
    for (const { document } of linkedPages) {
      expect([...document.querySelectorAll('footer a')].map((link) => plain(link.textContent))).toContain(
        'Corrections',
      );
    }
  });
});

describe('where a page was that has moved', () => {
  const old = () => page(OLD.slice(1));
  const attribute = (selector: string, name: string) => old().querySelector(selector)?.getAttribute(name);

  test('a browser goes on at once, by a relative address', () => {
    expect(attribute('meta[http-equiv="refresh"]', 'content')).toBe('0; url=renamed.html');
  });

  test('stands a link with the title of the page', () => {
    const links = [...old().querySelectorAll('main a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['renamed.html']);
    expect(plain(links[0]?.textContent)).toBe(plain(page('articles/renamed.html').querySelector('h1')?.textContent));
  });

  test('search engines find nothing but where the page is', () => {
    expect(attribute('meta[name="robots"]', 'content')).toBe('noindex');
    expect(attribute('link[rel="canonical"]', 'href')).toBe('https://example.org/news/articles/renamed.html');
  });
});

test.each([OLD.slice(1), 'articles/renamed.html', 'corrections.html', 'corrections/2.html'])(
  '%s is valid HTML',
  async (path) => {
    const html = readFileSync(join(copy.root, 'dist', path), 'utf8');
    expect(await htmlProblems(html, path)).toEqual([]);
  },
);
