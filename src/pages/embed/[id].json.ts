import type { APIRoute, GetStaticPaths } from 'astro';
import { publicAddresses } from '../../content/public-address.ts';
import { oEmbed } from '../../share/oembed.ts';
import { authorsOf } from '../../site/authors.ts';
import { getArticles, getSite, type ArticleEntry } from '../../site/collections.ts';
import { byKnownIds } from '../../site/known-ids.ts';
import { pathsToRender } from '../../site/paths-to-render.ts';

/** How other sites show an article, as oEmbed. It holds whole addresses: where the site's is not known there is none. */
export const getStaticPaths = pathsToRender(async () => {
  if (!publicAddresses(await getSite())) return [];
  return (await byKnownIds(await getArticles())).map(({ id, entry: article }) => ({
    params: { id },
    props: { article },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: ArticleEntry }> = async ({ props: { article } }) =>
  Response.json(oEmbed(article, await authorsOf(article), await getSite()));
