import type { APIRoute, GetStaticPaths } from 'astro';
import { imageAddress } from '../../content/address.ts';
import { getArticles, type ArticleEntry } from '../../site/collections.ts';
import { byKnownIds } from '../../site/known-ids.ts';
import { articleImageContent } from '../../site/image-content.ts';
import { imageResponse, keepImagesOf } from '../../share/image/image-response.ts';
import { pathsToRender } from '../../site/paths-to-render.ts';

/** The share image of an article. */
export const getStaticPaths = pathsToRender(async () => {
  const articles = await byKnownIds(await getArticles());
  keepImagesOf(
    'articles',
    articles.map(({ id }) => id),
  );
  return articles.map(({ id, entry: article }) => ({ params: { id }, props: { article } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: ArticleEntry }, { id: string }> = async ({ params, props }) =>
  imageResponse(imageAddress('articles', params.id), await articleImageContent(props.article));
