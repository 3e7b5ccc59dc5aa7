import type { AstroPrerenderer } from 'astro';
import type { BuildProgress } from './build-progress.ts';

/** What renders the pages, with each that is rendered counted. */
export function countedRendering(progress: BuildProgress, rendering: AstroPrerenderer): AstroPrerenderer {
  return {
    ...rendering,
    getStaticPaths: async () => {
      const paths = await rendering.getStaticPaths();
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
