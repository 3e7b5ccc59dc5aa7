import { z } from 'astro/zod';
import { getSite } from '../site/collections.ts';
import { twinSchema } from '../share/data/twin-schema.ts';

/** What the articles and background pages are as data, in JSON Schema (draft 2020-12). Of a response without a body Astro writes no file. */
export const GET = async () =>
  (await getSite()).data ? Response.json(z.toJSONSchema(twinSchema)) : new Response(null, { status: 404 });
