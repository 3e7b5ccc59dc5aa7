import type { APIRoute, GetStaticPaths } from 'astro';
import StatementText from '../../../components/feed/StatementText.astro';
import { atomFeed } from '../../../share/feed/atom.ts';
import { componentHtml } from '../../../share/feed/component-html.ts';
import { feedPaths } from '../../../share/feed/feed-paths.ts';
import { feedResponse } from '../../../share/feed/feed-response.ts';
import { statementFeed } from '../../../share/feed/statement-feed.ts';
import { getPeople, type PersonEntry } from '../../../site/collections.ts';
import { pathsToRender } from '../../../site/paths-to-render.ts';

/** The statements that were newly attributed to a person, as an Atom feed. */
export const getStaticPaths = pathsToRender(async () => feedPaths(await getPeople())) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: PersonEntry }> = async ({ props }) => {
  const feed = await statementFeed(props.entry, (item) => componentHtml(StatementText, { item }));
  return feedResponse(feed, 'application/xml', atomFeed);
};
