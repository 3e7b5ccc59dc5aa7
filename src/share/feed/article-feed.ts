import { siteAddress } from '../../content/address.ts';
import { once } from '../../site/once.ts';
import { articleEntry, publishedArticles, type TextOf } from './article-entry.ts';
import { FEED_SIZE, type Feed, type FeedEntry } from './feed.ts';
import { siteFeed, type FeedFrame } from './site-feed.ts';

let kept: (() => Promise<FeedEntry[]>) | undefined;

/**
 * The feed of the articles at a path, with their whole texts, which `textOf` gives as HTML. Changes are updates of an
 * article's entry: they bring it back to the front. An article that has no record of its publication is not in it yet.
 * The texts are rendered once a build for all its formats; in development anew, so that they follow the files.
 */
export function articleFeed(path: string, textOf: TextOf): Promise<Feed | undefined> {
  return siteFeed(async (frame) => {
    const newest = once(() => newestEntries(textOf, frame));
    const entries = await (import.meta.env.DEV ? newest : (kept ??= newest))();
    const { name: title, tagline: description } = frame.site;
    return { path, home: siteAddress.home, title, description, entries };
  });
}

async function newestEntries(textOf: TextOf, frame: FeedFrame): Promise<FeedEntry[]> {
  const newest = (await publishedArticles()).slice(0, FEED_SIZE);
  return Promise.all(newest.map(async (item) => articleEntry(item, await textOf(item.article), frame)));
}
