import type { APIRoute } from 'astro';
import { openSearch } from '../share/open-search.ts';
import { getSite, getWords } from '../site/collections.ts';

/** What lets a browser search the site. Without an address of the site a build writes no file. */
export const GET: APIRoute = async () => {
  const site = await getSite();
  const description = openSearch(site, await getWords(site.lang));
  if (description === undefined) return new Response(null, { status: 404 });
  return new Response(description, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
};
