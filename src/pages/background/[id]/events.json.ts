import type { APIRoute, GetStaticPaths } from 'astro';
import { getBackgrounds, getSite, type BackgroundEntry } from '../../../site/collections.ts';
import { byKnownIds } from '../../../site/known-ids.ts';
import { timelineData } from '../../../share/data/timeline-data.ts';
import { pathsToRender } from '../../../site/paths-to-render.ts';

/** The timeline of a background page as JSON. */
export const getStaticPaths = pathsToRender(async () => {
  const all = (await getSite()).data ? await getBackgrounds() : [];
  const dated = all.filter(({ data }) => data.events);
  return (await byKnownIds(dated)).map(({ id, entry: background }) => ({ params: { id }, props: { background } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ background: BackgroundEntry }> = async ({ props }) =>
  Response.json(await timelineData(props.background));
