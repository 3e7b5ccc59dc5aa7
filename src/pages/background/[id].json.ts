import type { APIRoute, GetStaticPaths } from 'astro';
import { getBackgrounds, getSite, type BackgroundEntry } from '../../site/collections.ts';
import { byKnownIds } from '../../site/known-ids.ts';
import { backgroundTwin } from '../../share/data/twin.ts';
import { twinSchema } from '../../share/data/twin-schema.ts';
import { pathsToRender } from '../../site/paths-to-render.ts';

/** A background page as JSON, held to its schema, which gives the order of the keys too. */
export const getStaticPaths = pathsToRender(async () => {
  const all = (await getSite()).data ? await getBackgrounds() : [];
  return (await byKnownIds(all)).map(({ id, entry: background }) => ({ params: { id }, props: { background } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ background: BackgroundEntry }> = async ({ props }) =>
  Response.json(twinSchema.parse(await backgroundTwin(props.background)));
