import type { Element } from 'xast';
import { x } from 'xastscript';
import { contentHtml } from './feed-content.ts';
import { momentOf, type Author, type Feed, type FeedEntry } from './feed.ts';
import { xmlDocument } from '../xml-document.ts';

/**
 * A feed in Atom (RFC 4287). Its content is HTML as text, which every reader's program takes. The style sheet beside it lets
 * a browser show it as a page: the titles of the entries as links, and what they are about.
 */
export function atomFeed(feed: Feed): string {
  const styles = {
    type: 'instruction',
    name: 'xml-stylesheet',
    value: `type="text/css" href="${feed.styles}"`,
  } as const;
  return xmlDocument(styles, feedElement(feed));
}

function feedElement(feed: Feed): Element {
  const { id, title, description, lang, address, home, icon, updated, authors, licence, entries } = feed;
  return x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang }, [
    x('id', id),
    x('title', { type: 'text' }, title),
    x('subtitle', { type: 'text' }, description),
    x('updated', momentOf(updated)),
    x('link', { rel: 'self', type: 'application/atom+xml', href: address }),
    x('link', { rel: 'alternate', type: 'text/html', href: home }),
    // RFC 4946, for programs; `rights` says it to people.
    x('link', { rel: 'license', href: licence.url }),
    x('rights', { type: 'text' }, licence.text),
    icon && x('icon', icon),
    ...authors.map(person),
    ...entries.flatMap((entry) => ['\n', entryElement(entry, feed)]),
  ]);
}

function entryElement(entry: FeedEntry, feed: Feed): Element {
  const { id, title, lang, page, published, updated, summary, authors, background, via, content } = entry;
  return x('entry', lang === feed.lang ? {} : { 'xml:lang': lang }, [
    x('id', id),
    x('title', { type: 'text' }, title),
    x('published', momentOf(published)),
    x('updated', momentOf(updated)),
    x('link', { rel: 'alternate', type: 'text/html', href: page }),
    via && x('link', { rel: 'via', href: via.url, title: via.title }),
    background && x('link', { rel: 'related', type: 'text/html', href: background.page, title: background.title }),
    background && x('category', { term: background.id, label: background.title }),
    // Those of the feed hold for its entries too; not every program knows.
    ...(authors.length > 0 ? authors : feed.authors).map(person),
    summary === undefined ? undefined : x('summary', { type: 'text' }, summary),
    x('content', { type: 'html' }, contentHtml(content)),
    // For browsers alone: they know links of XHTML, and none of Atom. Other programs pass over it (RFC 4287, 6.3).
    x('a', { xmlns: 'http://www.w3.org/1999/xhtml', href: page }, title),
  ]);
}

function person({ name, url }: Author): Element {
  return x('author', [x('name', name), url === undefined ? undefined : x('uri', url)]);
}
