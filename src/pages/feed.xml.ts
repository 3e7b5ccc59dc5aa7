import type { APIRoute } from 'astro';
import ArticleText from '../components/feed/ArticleText.astro';
import { feedAddress } from '../content/address.ts';
import { articleFeed } from '../share/feed/article-feed.ts';
import { atomFeed } from '../share/feed/atom.ts';
import { componentHtml } from '../share/feed/component-html.ts';
import { feedResponse } from '../share/feed/feed-response.ts';

/** The articles as an Atom feed. */
export const GET: APIRoute = async () => {
  const feed = await articleFeed(feedAddress.atom, (article) => componentHtml(ArticleText, { article }));
  return feedResponse(feed, 'application/xml', atomFeed);
};
