import type { GetStaticPathsItem, GetStaticPathsOptions } from 'astro';
import { isLeftOut } from '../content/leave-out.ts';
import { compareReads, samePagesAsLast } from './last-reads.ts';
import { askedPages, samePage } from './rendered-page.ts';
import { beginSearchIndex } from './search-index.ts';

/**
 * Gives the paths of a route that are to be rendered: in a build those that would not come out as they did before, or of which
 * the last build has left nothing. Astro looks at each path that it is given several times, whether it renders it or not.
 */
export function pathsToRender<Item extends GetStaticPathsItem>(paths: () => Promise<Item[]>) {
  return async ({ routePattern }: GetStaticPathsOptions): Promise<Item[]> => {
    if (import.meta.env.DEV) return paths();
    await compareReads();
    await beginSearchIndex();
    const [askedPage, sumAsLast] = await Promise.all([askedPages(), samePagesAsLast()]);
    const all: Item[] = [];
    for (const path of await paths()) {
      const asked = askedPage(addressOf(routePattern, path.params), path.props ?? {});
      const sum = asked && (sumAsLast(asked) ?? (await samePage(asked))?.sum);
      if (!asked || sum === undefined || !isLeftOut(asked.address, sum)) all.push(path);
    }
    return all;
  };
}

/** The address of what a route, `/articles/[id]`, gives for its parameters: that of a file. */
function addressOf(pattern: string, params: GetStaticPathsItem['params']): string {
  const path = pattern.replaceAll(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => params[name] ?? '');
  return /\.\w+$/.test(pattern) ? path : `${path}.html`;
}
