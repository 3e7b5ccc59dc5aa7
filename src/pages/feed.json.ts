import type { APIRoute } from 'astro';
import ArticleText from '../components/feed/ArticleText.astro';
import { feedAddress } from '../content/address.ts';
import { articleFeed } from '../share/article-feed.ts';
import { componentHtml } from '../share/component-html.ts';
import { feedResponse } from '../share/feed-response.ts';
import { jsonFeed } from '../share/json-feed.ts';

/** The articles as a JSON Feed. */
export const GET: APIRoute = async () => {
  const feed = await articleFeed(feedAddress.json, (article) => componentHtml(ArticleText, { article }));
  return feedResponse(feed, 'application/json', (found) => JSON.stringify(jsonFeed(found)));
};
