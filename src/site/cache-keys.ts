import type { GetStaticPathsItem, GetStaticPathsOptions } from 'astro';
import { leaveOutEarly } from '../content/leave-out.ts';
import { compareReads, samePageAsLast } from './last-reads.ts';
import { askedPage, samePage } from './rendered-page.ts';
import { beginSearchIndex } from './search-index.ts';

/**
 * Gives each path of a route that would be rendered as it was before its `cacheKey`, the SHA-1 of what came out then. A build
 * leaves out those of which it has what was made of that (https://docs.astro.build/en/reference/experimental-flags/).
 */
export function withCacheKeys<Item extends GetStaticPathsItem>(paths: () => Promise<Item[]>) {
  return async ({ routePattern }: GetStaticPathsOptions): Promise<Item[]> => {
    if (import.meta.env.DEV) return paths();
    await compareReads();
    beginSearchIndex();
    const all: Item[] = [];
    for (const path of await paths()) {
      const asked = await askedPage(addressOf(routePattern, path.params), path.props ?? {});
      const cacheKey = asked && ((await samePageAsLast(asked)) ?? (await samePage(asked))?.sum);
      if (asked && cacheKey !== undefined) leaveOutEarly(asked.address, cacheKey);
      all.push(cacheKey === undefined ? path : { ...path, cacheKey });
    }
    return all;
  };
}

/** The address of what a route, `/articles/[id]`, gives for its parameters: that of a file. */
function addressOf(pattern: string, params: GetStaticPathsItem['params']): string {
  const path = pattern.replaceAll(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => params[name] ?? '');
  return /\.\w+$/.test(pattern) ? path : `${path}.html`;
}
