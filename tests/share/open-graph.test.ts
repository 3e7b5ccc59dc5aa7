import { describe, expect, test, vi } from 'vitest';
import { openGraph, openGraphLocale } from '../../src/share/open-graph.ts';
import type { PageMetadata } from '../../src/share/metadata.ts';
import type { Site } from '../../src/schema/site.ts';
import { english } from './english.ts';
import { site } from './site.ts';

vi.stubEnv('SITE_URL', '');

const nowhere: Site = { ...site, address: undefined };

const article: PageMetadata = {
  type: 'article',
  path: '/articles/a.html',
  title: 'A title',
  description: 'A line.',
  text: { published: '2026-11-24', modified: undefined, section: 'Explainers', day: '2022-12-26' },
  image: { path: '/articles/a.png', alt: 'A title, on a card' },
};

const tagsOf = (page: PageMetadata, of: Site = site) =>
  openGraph(page, of, english).map(({ name, content }) => `${name} ${content}`);

/** The names that begin so. */
const starting = (tags: readonly string[], ...beginnings: string[]) =>
  tags.filter((tag) => beginnings.some((beginning) => tag.startsWith(beginning)));

describe('a page of the site', () => {
  const plain: PageMetadata = { type: 'website', path: '/about.html', title: 'About', description: 'Who we are.' };

  test('has a title, a description, its address, the site and a locale', () => {
    expect(tagsOf(plain)).toEqual([
      'og:type website',
      'og:title About',
      'og:description Who we are.',
      'og:url https://example.org/news/about.html',
      'og:site_name Backgrounder',
      'og:locale en_GB',
      'twitter:card summary',
    ]);
  });

  test('says who wrote it and of which day it is, where it was published', () => {
    const tags = tagsOf({ ...plain, published: '2026-11-24' });
    expect(starting(tags, 'author', 'date', 'dcterms')).toEqual([
      'author The Publisher',
      'date 2026-11-24',
      'dcterms.date 2026-11-24',
    ]);
  });

  test('says nothing that needs an address where there is none', () => {
    expect(starting(tagsOf(plain, nowhere), 'og:url', 'og:image')).toEqual([]);
  });
});

describe('an article', () => {
  test('has its picture with an absolute address, size and words', () => {
    expect(starting(tagsOf(article), 'og:image', 'twitter:')).toEqual([
      'og:image https://example.org/news/articles/a.png',
      'og:image:type image/png',
      'og:image:width 1200',
      'og:image:height 630',
      'og:image:alt A title, on a card',
      'twitter:card summary_large_image',
      'twitter:image:alt A title, on a card',
      'twitter:label1 Day of the news',
      'twitter:data1 26 December 2022',
    ]);
  });

  test('has no picture where there is no address for it, and says so to who would make room', () => {
    expect(starting(tagsOf(article, nowhere), 'og:image', 'twitter:image', 'twitter:card')).toEqual([
      'twitter:card summary',
    ]);
  });

  test('has the dates that its log has, and no other', () => {
    const changed = { ...article, text: { section: 'Explainers', published: '2026-11-24', modified: '2026-12-01' } };
    expect(starting(tagsOf(article), 'article:')).toContain('article:published_time 2026-11-24');
    expect(starting(tagsOf(article), 'article:modified_time')).toEqual([]);
    expect(starting(tagsOf(changed), 'article:modified_time')).toEqual(['article:modified_time 2026-12-01']);
  });

  test.each([
    { what: 'day of the news', day: '2022-12-26', published: '2026-11-24', said: ['Day of the news 26 December 2022'] },
    {
      what: 'day of its publication, where it has no news',
      published: '2026-11-24',
      said: ['First published 24 November 2026'],
    },
    {
      what: 'day of its last change',
      day: '2022-12-26',
      modified: '2026-12-01',
      said: ['Day of the news 26 December 2022', 'Updated 1 December 2026'],
    },
    {
      what: 'last change alone, where it was never published',
      modified: '2026-12-01',
      said: ['Updated 1 December 2026'],
    },
    { what: 'nothing, where nothing is known', said: [] },
  ])('says in words for people: $what', ({ day, published, modified, said }) => {
    const text = { section: 'Explainers', published, modified, ...(day === undefined ? {} : { day }) };
    const tags = starting(tagsOf({ ...article, text }), 'twitter:label', 'twitter:data');
    const pairs = said.flatMap((words, index) => {
      const [, label, date] = /^(.*?) (\d.*)$/.exec(words) ?? [];
      return [`twitter:label${index + 1} ${label}`, `twitter:data${index + 1} ${date}`];
    });
    expect(tags).toEqual(pairs);
  });

  test('has the day on which what it shows of others was changed, where that is later than its own', () => {
    const updated = (modified: string | undefined, othersModified: string | undefined) => {
      const text = { section: 'Explainers', published: '2026-11-24', modified, othersModified };
      return starting(tagsOf({ ...article, text }), 'og:updated_time');
    };
    expect(updated(undefined, '2026-11-25')).toEqual(['og:updated_time 2026-11-25']);
    expect(updated('2026-11-26', '2026-11-25')).toEqual([]);
    expect(updated(undefined, undefined)).toEqual([]);
  });

  test('is by the publisher, whose address is a page of the site', () => {
    expect(starting(tagsOf(article), 'article:author', 'author')).toEqual([
      'article:author https://example.org/news/about.html#publisher',
      'author The Publisher',
    ]);
  });

  test('is by its authors where it names them; who has a page has its address', () => {
    const signed = {
      ...article,
      text: {
        section: 'Explainers',
        published: undefined,
        modified: undefined,
        authors: [{ name: 'A', id: 'a' }, { name: 'B' }],
      },
    };
    expect(starting(tagsOf(signed), 'article:author', 'author')).toEqual([
      'article:author https://example.org/news/people/a.html',
      'author A',
      'author B',
    ]);
  });
});

test.each([
  ['en-GB', 'en_GB'],
  ['ar', 'ar_EG'],
  ['zh-Hant-TW', 'zh_TW'],
])('the locale %s is %s', (locale, expected) => {
  expect(openGraphLocale(locale)).toBe(expected);
});
