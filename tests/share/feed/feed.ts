import { feedContent } from '../../../src/share/feed/feed-content.ts';
import type { Feed, FeedEntry } from '../../../src/share/feed/feed.ts';

/** Every address inside the site of these feeds. */
export const whole = (path: string) => new URL(path.slice(1), 'https://example.org/news/').href;

/** The content of an entry for the page /articles/talks.html, made of HTML. */
export const content = (html: string, lang = 'en') => feedContent(html, lang, '/articles/talks.html', whole);

/** An entry with changes. */
export function entry(changes: Partial<FeedEntry> = {}): FeedEntry {
  return {
    id: 'urn:uuid:00000000-0000-5000-8000-000000000001',
    title: 'Putin has called',
    lang: 'en',
    page: 'https://example.org/news/articles/talks.html',
    published: '2027-03-01',
    updated: '2027-03-05',
    summary: 'What was said.',
    authors: [],
    background: {
      id: 'neighbours',
      title: 'Two neighbours',
      page: 'https://example.org/news/background/neighbours.html',
    },
    via: { url: 'https://tass.com/1?a=b&c=d', title: 'The call' },
    image: 'https://example.org/news/articles/talks.png',
    content: content('<p>Putin has <b>called</b>.</p>'),
    ...changes,
  };
}

/** A feed with changes. */
export function feed(changes: Partial<Feed> = {}): Feed {
  return {
    id: 'urn:uuid:00000000-0000-5000-8000-000000000000',
    title: 'Small',
    description: 'A small site.',
    lang: 'en',
    address: 'https://example.org/news/feed.xml',
    home: 'https://example.org/news/',
    styles: 'feed.css',
    icon: 'https://example.org/news/favicon.svg',
    updated: '2027-03-05',
    authors: [{ name: 'Someone', url: 'https://example.org/someone' }],
    licence: { text: 'Content: CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    entries: [entry()],
    ...changes,
  };
}
