import type { APIRoute, GetStaticPaths } from 'astro';
import { getArticles, getSite, type ArticleEntry } from '../../site/collections.ts';
import { byKnownIds } from '../../site/known-ids.ts';
import { articleTwin } from '../../share/data/twin.ts';
import { twinSchema } from '../../share/data/twin-schema.ts';
import { pathsToRender } from '../../site/paths-to-render.ts';

/** An article as JSON, held to its schema, which gives the order of the keys too. */
export const getStaticPaths = pathsToRender(async () => {
  const all = (await getSite()).data ? await getArticles() : [];
  return (await byKnownIds(all)).map(({ id, entry: article }) => ({ params: { id }, props: { article } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: ArticleEntry }> = async ({ props }) =>
  Response.json(twinSchema.parse(await articleTwin(props.article)));
