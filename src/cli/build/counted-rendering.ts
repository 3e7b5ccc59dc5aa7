import type { AstroPrerenderer } from 'astro';
import { areFor, SAVED } from '../../finish/headers/which-files.ts';
import type { BuildProgress } from './build-progress.ts';
import type { SiteFinisher } from './finish-site.ts';

type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;

/**
 * What renders the pages, with each counted and finished. Astro is given nothing to write then, but for saved explainers, which
 * are made of the others when all are there.
 */
export function countedRendering(
  progress: BuildProgress,
  { expect, finishEarly }: Pick<SiteFinisher, 'expect' | 'finishEarly'>,
  rendering: AstroPrerenderer,
): AstroPrerenderer {
  /** Has the body of what was rendered finished, and gives the rest of it. */
  const finished = async (path: string, rendered: Rendered): Promise<Rendered> => {
    const response = rendered instanceof Response ? rendered : rendered.response;
    // Of a redirect Astro makes a page.
    const isPage = response.body !== null && !(response.status >= 300 && response.status < 400);
    if (!isPage || areFor(SAVED, path)) return rendered;
    await finishEarly(path, Buffer.from(await response.arrayBuffer()));
    return new Response(null, response);
  };
  return {
    ...rendering,
    getStaticPaths: async () => {
      const paths = await rendering.getStaticPaths();
      progress.begin('rendering', paths.length);
      expect(paths.length);
      return paths;
    },
    render: async (request, options) => {
      const rendered = await rendering.render(request, options);
      progress.moveOn();
      return finished(decodeURI(new URL(request.url).pathname).slice(1), rendered);
    },
    teardown: async () => {
      await rendering.teardown?.();
      progress.begin('drawing pictures');
    },
  };
}
