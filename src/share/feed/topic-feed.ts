import { pageAddress } from '../../content/address.ts';
import { phrase } from '../../model/phrase.ts';
import type { BackgroundEntry } from '../../site/collections.ts';
import { loggedChanges, type LoggedChange } from '../../site/logged-changes.ts';
import { once } from '../../site/once.ts';
import { recordInCollections } from '../../site/record-in-collections.ts';
import { articleEntry, publishedArticles, type TextOf } from './article-entry.ts';
import { changeEntry } from './change-entry.ts';
import { eachOnce, FEED_SIZE, type Feed, type FeedEntry } from './feed.ts';
import { siteFeed, type FeedFrame } from './site-feed.ts';

/** What gives the texts of entries as HTML. */
interface Texts {
  readonly ofArticle: TextOf;
  readonly ofChange: (logged: LoggedChange) => Promise<string>;
}

const articlesByBackground = once(async () =>
  Map.groupBy(await publishedArticles(), ({ article }) => article.data.background),
);

/**
 * The feed of a background at a path: the explainers that use it and the changes of its own page, the newest in front. What
 * has no record of its publication is not in it yet.
 */
export function topicFeed(path: string, background: BackgroundEntry, texts: Texts): Promise<Feed | undefined> {
  return siteFeed(async (frame) => {
    const { title, description } = background.data;
    const record = await recordInCollections('background', background.id);
    const page = pageAddress('background', background.id);
    return {
      path,
      named: `${record?.feed?.page ?? page}#feed`,
      home: page,
      title:
        frame.site.name + frame.words.punctuation.colon + phrase(frame.words.feeds.topic, { title }, frame.words.dates),
      description,
      entries: await newestEntries(
        background,
        record === undefined ? [] : await loggedChanges(background),
        texts,
        frame,
      ),
    };
  });
}

async function newestEntries(
  background: BackgroundEntry,
  changes: readonly LoggedChange[],
  { ofArticle, ofChange }: Texts,
  frame: FeedFrame,
): Promise<FeedEntry[]> {
  const articles = (await articlesByBackground()).get(background.id) ?? [];
  const found = [
    ...articles.map((item) => ({
      day: item.updated,
      entry: async () => articleEntry(item, await ofArticle(item.article), frame),
    })),
    ...changes.map((item) => ({
      day: item.change.date,
      entry: async () => changeEntry(item, await ofChange(item), frame),
    })),
  ];
  const newest = found.sort((a, b) => b.day.localeCompare(a.day, 'en')).slice(0, FEED_SIZE);
  return eachOnce(await Promise.all(newest.map(({ entry }) => entry())));
}
