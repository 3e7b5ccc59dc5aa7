import type { APIRoute } from 'astro';
import ChangeText from '../components/feed/ChangeText.astro';
import { atomFeed } from '../share/feed/atom.ts';
import { componentHtml } from '../share/feed/component-html.ts';
import { correctionsFeed } from '../share/feed/corrections-feed.ts';
import { feedResponse } from '../share/feed/feed-response.ts';

/** The corrections and clarifications of all pages as an Atom feed. */
export const GET: APIRoute = async () => {
  const feed = await correctionsFeed((logged) => componentHtml(ChangeText, { logged }));
  return feedResponse(feed, 'application/xml', atomFeed);
};
