import type { APIRoute, GetStaticPaths } from 'astro';
import { getArticles, getSite, type ArticleEntry } from '../../site/collections.ts';
import { byKnownIds } from '../../site/known-ids.ts';
import { oEmbed } from '../../share/oembed.ts';

/** How other sites show an article, as oEmbed. It holds whole addresses: where the site's is not known there is none. */
export const getStaticPaths = (async () => {
  const site = await getSite();
  return (await byKnownIds(await getArticles())).flatMap(({ id, entry: article }) => {
    const embed = oEmbed(article, site);
    return embed ? [{ params: { id }, props: { article } }] : [];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: ArticleEntry }> = async ({ props }) =>
  Response.json(oEmbed(props.article, await getSite()));
