import { imageAddress, pageAddress, siteAddress } from '../../content/address.ts';
import { getArticles, getOne, languageOf, type ArticleEntry } from '../../site/collections.ts';
import { firstAddress } from '../../content/old-ids.ts';
import { firstPublished } from '../../content/record.ts';
import { once } from '../../site/once.ts';
import { recordInCollections } from '../../site/record-in-collections.ts';
import { lastChange } from '../../model/last-change.ts';
import type { Published } from '../../schema/published.ts';
import { leadCitationOf } from '../../site/lead-chain.ts';
import { feedContent } from './feed-content.ts';
import { feedId } from './feed-id.ts';
import { FEED_SIZE, type Feed, type FeedEntry } from './feed.ts';
import { siteFeed, type FeedFrame } from './site-feed.ts';

type TextOf = (article: ArticleEntry) => Promise<string>;

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
  return Promise.all(newest.map(async (item) => entryOf(item, await textOf(item.article), frame)));
}

interface PublishedArticle {
  readonly article: ArticleEntry;
  readonly record: Published;
  readonly published: string;
  readonly updated: string;
}

/** Those that were published or changed last in front. */
async function publishedArticles(): Promise<PublishedArticle[]> {
  const dated = await Promise.all(
    (await getArticles()).map(async (article) => {
      const record = await recordInCollections('articles', article.id);
      if (!record) return [];
      const published = firstPublished(record);
      return [{ article, record, published, updated: lastChange(article.data) ?? published }];
    }),
  );
  return dated
    .flat()
    .sort((a, b) => b.updated.localeCompare(a.updated, 'en') || b.published.localeCompare(a.published, 'en'));
}

async function entryOf(
  item: PublishedArticle,
  html: string,
  { site, nameInIds, whole }: FeedFrame,
): Promise<FeedEntry> {
  const { article, record, published, updated } = item;
  const { title, description, authors = [] } = article.data;
  const lang = await languageOf(article.data);
  const path = pageAddress('articles', article.id);
  const background = await getOne('background', article.data.background);
  const lead = await leadCitationOf(article);
  return {
    id: feedId(nameInIds, record.feed?.page ?? firstAddress(path, site.redirects ?? {}), published),
    title,
    lang,
    page: whole(path),
    published,
    updated,
    summary: description,
    authors: authors.map((name) => ({ name })),
    background: {
      id: background.id,
      title: background.data.title,
      page: whole(pageAddress('background', background.id)),
    },
    via: lead?.url === undefined ? undefined : { url: lead.url, title: lead.title ?? lead.describes ?? lead.url },
    image: whole(imageAddress('articles', article.id)),
    content: feedContent(html, lang, path, whole),
  };
}
