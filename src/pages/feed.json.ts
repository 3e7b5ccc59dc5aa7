import type { APIRoute } from 'astro';
import ArticleText from '../components/feed/ArticleText.astro';
import { feedAddress } from '../content/address.ts';
import { articleFeed } from '../share/feed/article-feed.ts';
import { componentHtml } from '../share/feed/component-html.ts';
import { feedResponse } from '../share/feed/feed-response.ts';
import { jsonFeed } from '../share/feed/json-feed.ts';

/** The articles as a JSON Feed. */
export const GET: APIRoute = async () => {
  const feed = await articleFeed(feedAddress.json, (article) => componentHtml(ArticleText, { article }));
  return feedResponse(feed, 'application/json', (found) => JSON.stringify(jsonFeed(found)));
};
