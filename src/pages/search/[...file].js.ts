import type { APIRoute, GetStaticPaths } from 'astro';
import { withCacheKeys } from '../../site/cache-keys.ts';
import { getSearchIndex, textFile, textFiles } from '../../site/search-index.ts';
import type { EntryName } from '../../site/searched-entry.ts';

/** What is given to a file: its text, or the entries whose texts it has. */
interface Given {
  readonly text?: string;
  readonly entries?: readonly EntryName[];
}

/** The files of the search: words in parts, and the texts that answers show. */
export const getStaticPaths = withCacheKeys(async () => {
  const { files } = await getSearchIndex();
  const texts = (await textFiles()).map(({ name, entries }) => ({
    params: { file: `texts/${name}` },
    props: { entries },
  }));
  return [...[...files].map(([file, text]) => ({ params: { file }, props: { text } })), ...texts];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Given, { file: string }> = async ({ props: { text, entries = [] }, params }) => {
  const written = text ?? (await textFile(params.file.replace(/^texts\//, ''), entries));
  return new Response(written, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};
