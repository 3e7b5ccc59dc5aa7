import { z } from 'astro/zod';
import { twinSchema } from '../share/data/twin-schema.ts';

/** What the articles and background pages are as data, in JSON Schema (draft 2020-12). */
export const GET = () => Response.json(z.toJSONSchema(twinSchema));
