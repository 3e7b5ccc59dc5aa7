import type { APIRoute } from 'astro';
import { getSearchScript } from '../site/search-script.ts';

/** The script of the search page. */
export const GET: APIRoute = async () =>
  new Response(await getSearchScript(), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
