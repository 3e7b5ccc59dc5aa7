import type { APIRoute } from 'astro';
import CorrectionText from '../components/feed/CorrectionText.astro';
import { atomFeed } from '../share/atom.ts';
import { componentHtml } from '../share/component-html.ts';
import { correctionsFeed } from '../share/corrections-feed.ts';
import { feedResponse } from '../share/feed-response.ts';

/** The corrections and clarifications of all pages as an Atom feed. */
export const GET: APIRoute = async () => {
  const feed = await correctionsFeed((correction) => componentHtml(CorrectionText, { correction }));
  return feedResponse(feed, 'application/xml', atomFeed);
};
