import { parseFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { jsonFeed } from '../../../src/share/feed/json-feed.ts';
import { entry, feed } from './feed.ts';

test('a library that others wrote reads all of it', () => {
  const text = JSON.stringify(jsonFeed(feed({ address: 'https://example.org/news/feed.json' })));
  expect(parseFeed(text)).toEqual({
    format: 'json',
    feed: {
      title: 'Small',
      description: 'A small site.',
      home_page_url: 'https://example.org/news/',
      feed_url: 'https://example.org/news/feed.json',
      favicon: 'https://example.org/news/favicon.svg',
      language: 'en',
      authors: [{ name: 'Someone', url: 'https://example.org/someone' }],
      items: [
        {
          id: 'urn:uuid:00000000-0000-5000-8000-000000000001',
          url: 'https://example.org/news/articles/talks.html',
          title: 'Putin has called',
          content_html: '<div lang="en" dir="ltr"><p>Putin has <b>called</b>.</p></div>',
          summary: 'What was said.',
          image: 'https://example.org/news/articles/talks.png',
          date_published: '2027-03-01T00:00:00Z',
          date_modified: '2027-03-05T00:00:00Z',
          language: 'en',
          tags: ['Two neighbours'],
        },
      ],
    },
  });
});

test('it is of version 1.1', () => {
  expect(jsonFeed(feed()).version).toBe('https://jsonfeed.org/version/1.1');
});

test('authors of its own stand in an item', () => {
  expect(jsonFeed(feed({ entries: [entry({ authors: [{ name: 'A' }] })] })).items[0]?.authors).toEqual([{ name: 'A' }]);
});
