import { imageAddress, pageAddress } from '../../content/address.ts';
import { firstAddress } from '../../content/old-ids.ts';
import { firstPublished } from '../../content/record.ts';
import { lastChange } from '../../model/last-change.ts';
import type { Published } from '../../schema/published.ts';
import { authorsOf } from '../../site/authors.ts';
import { getArticles, getOne, languageOf, type ArticleEntry } from '../../site/collections.ts';
import { leadCitationOf } from '../../site/lead-chain.ts';
import { summary } from '../../site/kept-question.ts';
import { recordInCollections } from '../../site/record-in-collections.ts';
import { feedContent } from './feed-content.ts';
import { feedId } from './feed-id.ts';
import type { FeedEntry } from './feed.ts';
import { viaOf, type FeedFrame } from './site-feed.ts';

/** Gives the text of an article as HTML. */
export type TextOf = (article: ArticleEntry) => Promise<string>;

/** An article that has a record of its publication, and its days. */
export interface PublishedArticle {
  readonly article: ArticleEntry;
  readonly record: Published;
  readonly published: string;
  readonly updated: string;
}

/** The articles that have a record of their publication: those that were published or changed last in front. */
export const publishedArticles = summary('published-articles', async (): Promise<readonly PublishedArticle[]> => {
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
});

/** An article in a feed, with a text in HTML. It is the same entry in all feeds, whatever each has of its text. */
export async function articleEntry(
  { article, record, published, updated }: PublishedArticle,
  html: string,
  { site, nameInIds, whole }: FeedFrame,
): Promise<FeedEntry> {
  const { title, description } = article.data;
  const lang = await languageOf(article.data);
  const path = pageAddress('articles', article.id);
  const background = await getOne('background', article.data.background);
  const authors = (await authorsOf(article)) ?? [];
  return {
    id: feedId(nameInIds, record.feed?.page ?? firstAddress(path, site.redirects ?? {}), published),
    title,
    lang,
    page: whole(path),
    published,
    updated,
    summary: description,
    authors: authors.map(({ name, id }) => ({ name, url: id && whole(pageAddress('people', id)) })),
    background: {
      id: background.id,
      title: background.data.title,
      page: whole(pageAddress('background', background.id)),
    },
    via: viaOf(await leadCitationOf(article)),
    image: whole(imageAddress('articles', article.id)),
    content: feedContent(html, lang, path, whole),
  };
}
