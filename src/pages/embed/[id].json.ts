import type { APIRoute, GetStaticPaths } from 'astro';
import { getArticles, getSite, type ArticleEntry } from '../../site/collections.ts';
import { oEmbed } from '../../share/oembed.ts';

/** How other sites show an article, as oEmbed. It holds whole addresses: where the site's is not known there is none. */
export const getStaticPaths = (async () => {
  const site = await getSite();
  return (await getArticles()).flatMap((article) => {
    const embed = oEmbed(article, site);
    return embed ? [{ params: { id: article.id }, props: { article } }] : [];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: ArticleEntry }> = async ({ props }) =>
  Response.json(oEmbed(props.article, await getSite()));
