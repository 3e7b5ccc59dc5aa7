import type { APIRoute, GetStaticPaths } from 'astro';
import { pathsToRender } from '../../site/paths-to-render.ts';
import { getSearchIndex, indexFile, textFile, textFiles } from '../../site/search-index.ts';
import type { EntryName } from '../../site/searched-entry.ts';

const FOLDER = 'search';

/** What is given to a file: the digest of its text, or the entries whose texts it has. */
interface Given {
  readonly sum?: string;
  readonly entries?: readonly EntryName[];
}

/**
 * The files of the search, in its folder: words in parts, and the texts that answers show. The folder is a parameter: so Astro
 * asks for their paths last, and the index is written while it asks for all others.
 */
export const getStaticPaths = pathsToRender(async () => {
  const { files } = await getSearchIndex();
  const texts = (await textFiles()).map(({ name, entries }) => ({
    params: { search: FOLDER, file: `texts/${name}` },
    props: { entries },
  }));
  return [...[...files].map(([file, sum]) => ({ params: { search: FOLDER, file }, props: { sum } })), ...texts];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Given, { search: string; file: string }> = async ({
  props: { entries },
  params: { file },
}) => {
  const written = entries ? await textFile(file.replace(/^texts\//, ''), entries) : await indexFile(file);
  return new Response(written, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};
