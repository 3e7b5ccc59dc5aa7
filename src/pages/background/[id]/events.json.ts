import type { APIRoute, GetStaticPaths } from 'astro';
import { getBackgrounds, getOne } from '../../../site/collections.ts';
import { timelineData } from '../../../share/data/timeline-data.ts';

/** The timeline of a background page as JSON. */
export const getStaticPaths = (async () =>
  (await getBackgrounds())
    .filter(({ data }) => data.events)
    .map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) =>
  Response.json(await timelineData(await getOne('background', params.id)));
