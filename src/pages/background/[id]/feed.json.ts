import type { APIRoute, GetStaticPaths } from 'astro';
import ArticleBrief from '../../../components/feed/ArticleBrief.astro';
import ChangeText from '../../../components/feed/ChangeText.astro';
import { topicJsonAddress } from '../../../content/address.ts';
import { componentHtml } from '../../../share/feed/component-html.ts';
import { feedPaths } from '../../../share/feed/feed-paths.ts';
import { feedResponse } from '../../../share/feed/feed-response.ts';
import { jsonFeed } from '../../../share/feed/json-feed.ts';
import { topicFeed } from '../../../share/feed/topic-feed.ts';
import { getBackgrounds, type BackgroundEntry } from '../../../site/collections.ts';
import { pathsToRender } from '../../../site/paths-to-render.ts';

/** What is new on a background, as a JSON Feed. */
export const getStaticPaths = pathsToRender(async () => feedPaths(await getBackgrounds())) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: BackgroundEntry }> = async ({ props: { entry } }) => {
  const feed = await topicFeed(topicJsonAddress(entry.id), entry, {
    ofArticle: (article) => componentHtml(ArticleBrief, { article }),
    ofChange: (logged) => componentHtml(ChangeText, { logged }),
  });
  return feedResponse(feed, 'application/json', (found) => JSON.stringify(jsonFeed(found)));
};
