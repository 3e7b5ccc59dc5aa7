import { parseFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { atomFeed } from '../../../src/share/feed/atom.ts';
import type { Feed } from '../../../src/share/feed/feed.ts';
import { content, entry, feed } from './feed.ts';

/** A feed as a library reads it that others wrote. */
function read(source: Feed) {
  const parsed = parseFeed(atomFeed(source));
  if (parsed.format !== 'atom') throw new Error(`read as ${parsed.format}`);
  return parsed.feed;
}

const inEntry = (xml: string) => /<entry.*<\/entry>/s.exec(xml)?.[0] ?? '';

test('a feed has what RFC 4287, 4.1.1, requires and recommends', () => {
  const { entries, ...about } = read(feed());
  expect(entries).toHaveLength(1);
  expect(about).toEqual({
    id: 'urn:uuid:00000000-0000-5000-8000-000000000000',
    title: { value: 'Small', type: 'text' },
    subtitle: { value: 'A small site.', type: 'text' },
    updated: '2027-03-05T00:00:00Z',
    links: [
      { rel: 'self', type: 'application/atom+xml', href: 'https://example.org/news/feed.xml' },
      { rel: 'alternate', type: 'text/html', href: 'https://example.org/news/' },
      { rel: 'license', href: 'https://creativecommons.org/licenses/by/4.0/' },
    ],
    rights: { value: 'Content: CC BY 4.0', type: 'text' },
    icon: 'https://example.org/news/favicon.svg',
    authors: [{ name: 'Someone', uri: 'https://example.org/someone' }],
    xml: { lang: 'en' },
  });
});

test('an entry has what RFC 4287, 4.1.2, requires, where the news was read and what it rests on', () => {
  expect(read(feed()).entries).toEqual([
    {
      id: 'urn:uuid:00000000-0000-5000-8000-000000000001',
      title: { value: 'Putin has called', type: 'text' },
      published: '2027-03-01T00:00:00Z',
      updated: '2027-03-05T00:00:00Z',
      links: [
        { rel: 'alternate', type: 'text/html', href: 'https://example.org/news/articles/talks.html' },
        { rel: 'via', href: 'https://tass.com/1?a=b&c=d', title: 'The call' },
        {
          rel: 'related',
          type: 'text/html',
          href: 'https://example.org/news/background/neighbours.html',
          title: 'Two neighbours',
        },
      ],
      authors: [{ name: 'Someone', uri: 'https://example.org/someone' }],
      categories: [{ term: 'neighbours', label: 'Two neighbours' }],
      summary: { value: 'What was said.', type: 'text' },
      content: { value: '<div lang="en" dir="ltr"><p>Putin has <b>called</b>.</p></div>', type: 'html' },
    },
  ]);
});

test('what an entry does not have is left out', () => {
  const [read1] =
    read(feed({ entries: [entry({ via: undefined, background: undefined, summary: undefined })] })).entries ?? [];
  expect(Object.keys(read1 ?? {})).toEqual(['authors', 'content', 'id', 'links', 'published', 'title', 'updated']);
  expect(read1?.links).toHaveLength(1);
});

test('authors of its own stand in an entry', () => {
  const [signed] = read(feed({ entries: [entry({ authors: [{ name: 'A' }, { name: 'B' }] })] })).entries ?? [];
  expect(signed?.authors).toEqual([{ name: 'A' }, { name: 'B' }]);
});

test('a feed without entries is a feed', () => {
  expect(read(feed({ entries: [] })).updated).toBe('2027-03-05T00:00:00Z');
});

test('the language of an entry that is not the feed’s is said', () => {
  const arabic = entry({ lang: 'ar', content: content('<p>نص</p>', 'ar') });
  expect(inEntry(atomFeed(feed({ entries: [arabic] })))).toMatch(
    /^<entry xml:lang="ar">.*<content type="html">&#x3C;div lang="ar" dir="rtl">/s,
  );
});

test('names the style sheet by which a browser shows it', () => {
  expect(atomFeed(feed())).toMatch(
    /^<\?xml version="1\.0" encoding="utf-8"\?>\n<\?xml-stylesheet type="text\/css" href="feed\.css"\?>\n<feed /,
  );
});

test('names it where the feed lies deeper in the site', () => {
  expect(atomFeed(feed({ styles: '../../feed.css' }))).toContain('href="../../feed.css"?>');
});

test('a browser finds a link in each entry, under its title', () => {
  expect(inEntry(atomFeed(feed({ entries: [entry({ title: 'Gas & <oil>' })] })))).toContain(
    '<a xmlns="http://www.w3.org/1999/xhtml" href="https://example.org/news/articles/talks.html">Gas &#x26; &#x3C;oil></a>',
  );
});

test('the content is HTML as text, whatever it holds', () => {
  const html = 'a &lt;b> &amp; ]]&gt;<br>c<table><tbody><tr><td></td></tr></tbody></table>';
  const value = read(feed({ entries: [entry({ content: content(html) })] })).entries?.[0]?.content?.value;
  expect(value).toBe(
    '<div lang="en" dir="ltr">a &#x3C;b> &#x26; ]]><br>c<table><tbody><tr><td></td></tr></tbody></table></div>',
  );
});
