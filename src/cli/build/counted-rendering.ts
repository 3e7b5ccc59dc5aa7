import type { AstroPrerenderer } from 'astro';
import type { BuildProgress } from './build-progress.ts';
import type { SiteFinisher } from './finish-site.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/**
 * What renders the pages but those that are left out, with each that is rendered counted. Where there are many, each is
 * finished when Astro has written it, which is when it asks for the next.
 */
export function countedRendering(
  progress: BuildProgress,
  { leaveOut, expect, finishEarly }: Pick<SiteFinisher, 'leaveOut' | 'expect' | 'finishEarly'>,
  rendering: AstroPrerenderer,
): AstroPrerenderer {
  let isMany = false;
  let before: string | undefined;
  return {
    ...rendering,
    getStaticPaths: async () => {
      const paths: Path[] = [];
      for (const path of await rendering.getStaticPaths()) {
        const { cacheKey } = path;
        if (cacheKey === undefined || !leaveOut(fileOf(path), cacheKey)) paths.push(path);
      }
      progress.begin('rendering', paths.length);
      isMany = expect(paths.length);
      return paths;
    },
    render: async (request, options) => {
      if (isMany && before !== undefined) await finishEarly(before);
      const rendered = await rendering.render(request, options);
      before = decodeURI(new URL(request.url).pathname).slice(1);
      progress.moveOn();
      return rendered;
    },
    teardown: async () => {
      await rendering.teardown?.();
      progress.begin('drawing pictures');
    },
  };
}

/** The file of the built folder that has what is rendered. */
function fileOf({ pathname, route }: Path): string {
  const path = pathname.replace(/^\//, '');
  return route.type === 'page' ? `${path}.html` : path;
}
