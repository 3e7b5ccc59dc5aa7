import type { APIRoute, GetStaticPaths } from 'astro';
import { getSearchIndex, textFile, textFileNames } from '../../site/search-index.ts';
import { withCacheKeys } from '../../site/cache-keys.ts';

/** The files of the search: words in parts, and the texts that answers show. */
export const getStaticPaths = withCacheKeys(async () => {
  const { files } = await getSearchIndex();
  const texts = (await textFileNames()).map((name) => ({ params: { file: `texts/${name}` }, props: {} }));
  return [...[...files].map(([file, text]) => ({ params: { file }, props: { text } })), ...texts];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text?: string }, { file: string }> = async ({ props, params }) => {
  const text = props.text ?? (await textFile(params.file.replace(/^texts\//, '')));
  return new Response(text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};
