import type { APIRoute, GetStaticPaths } from 'astro';
import StatementText from '../../../components/feed/StatementText.astro';
import { atomFeed } from '../../../share/feed/atom.ts';
import { componentHtml } from '../../../share/feed/component-html.ts';
import { feedPaths } from '../../../share/feed/feed-paths.ts';
import { feedResponse } from '../../../share/feed/feed-response.ts';
import { statementFeed } from '../../../share/feed/statement-feed.ts';
import { getSources, type SourceEntry } from '../../../site/collections.ts';
import { pathsToRender } from '../../../site/paths-to-render.ts';

/** The statements that were newly attributed to a source, as an Atom feed. */
export const getStaticPaths = pathsToRender(async () => feedPaths(await getSources())) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: SourceEntry }> = async ({ props }) => {
  const feed = await statementFeed(props.entry, (item) => componentHtml(StatementText, { item }));
  return feedResponse(feed, 'application/xml', atomFeed);
};
