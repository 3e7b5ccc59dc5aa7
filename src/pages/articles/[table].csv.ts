import type { APIRoute, GetStaticPaths } from 'astro';
import { getArticles, type ArticleEntry } from '../../site/collections.ts';
import { tableText } from '../../site/chart.ts';
import { tablesOf } from '../../site/published-tables.ts';
import { pathsToRender } from '../../site/paths-to-render.ts';

/** The table of a chart, as it lies beside its article. */
export const getStaticPaths = pathsToRender(async () => tablesOf(await getArticles())) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: ArticleEntry; data: string }> = async ({ props }) =>
  new Response(await tableText(props.entry, props.data), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
