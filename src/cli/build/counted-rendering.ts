import type { AstroPrerenderer } from 'astro';
import type { Finisher } from '../../finish/finish-files.ts';
import type { BuildProgress } from './build-progress.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** What renders the pages but those that are left out, with each that is rendered counted. */
export function countedRendering(
  progress: BuildProgress,
  { leaveOut }: Pick<Finisher, 'leaveOut'>,
  rendering: AstroPrerenderer,
): AstroPrerenderer {
  return {
    ...rendering,
    getStaticPaths: async () => {
      const paths: Path[] = [];
      for (const path of await rendering.getStaticPaths()) {
        const { cacheKey } = path;
        if (cacheKey === undefined || !leaveOut(fileOf(path), cacheKey)) paths.push(path);
      }
      progress.begin('rendering', paths.length);
      return paths;
    },
    render: async (...args) => {
      const rendered = await rendering.render(...args);
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
