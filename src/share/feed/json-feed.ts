import { contentHtml } from './feed-content.ts';
import { momentOf, type Author, type Feed, type FeedEntry } from './feed.ts';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed(feed: Feed) {
  const { title, description, lang, address, home, icon, authors, entries } = feed;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: home,
    feed_url: address,
    favicon: icon,
    language: lang,
    authors: authors.map(author),
    items: entries.map(item),
  };
}

function item({ id, title, lang, page, published, updated, summary, authors, background, image, content }: FeedEntry) {
  return {
    id,
    url: page,
    title,
    content_html: contentHtml(content),
    summary,
    image,
    date_published: momentOf(published),
    date_modified: momentOf(updated),
    language: lang,
    // The format wants a list of authors to have one; without it the feed's are meant.
    authors: authors.length > 0 ? authors.map(author) : undefined,
    tags: background && [background.title],
  };
}

function author({ name, url }: Author) {
  return { name, url };
}
