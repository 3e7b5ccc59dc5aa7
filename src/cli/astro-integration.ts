import { join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { KeptBundle } from './build/kept-bundle.ts';
import { taskOfBundling } from './build/bundle-beside.ts';
import { digestOfConfiguration } from './build/configuration.ts';
import { buildLog } from './build/build-log.ts';
import { foldersOf, putBack } from './build/repair.ts';
import { countedRendering } from './build/counted-rendering.ts';
import { setPreview } from '../content/preview.ts';
import { withPlainModules } from './build/plain-modules.ts';
import { previewFolder } from './build/preview-folder.ts';
import { spareHeap } from './build/sparing-heap.ts';
import type { Begun, BuildOptions } from './build/site-build.ts';
import { showContent } from './show-content.ts';
import { unwatched } from './unwatched.ts';
import { showInstead, watchContent } from './watch-content.ts';

/**
 * Makes Astro's own commands those of this site. `astro build` checks the content, renders into a folder of its own, finishes
 * and verifies what is there, and puts it in the place of the last site. `astro dev` and `astro preview` put back a site whose
 * build was cut off, and `astro dev` checks the content beside the server.
 */
export function backgrounder(): AstroIntegration {
  let build: BuildOptions | undefined;
  let begun: Begun | undefined;
  let bundle: KeptBundle | undefined;
  return {
    name: 'backgrounder',
    hooks: {
      'astro:config:setup': ({ command, config, isRestart, updateConfig, addMiddleware, logger }) => {
        const root = resolve(fileURLToPath(config.root));
        const published = resolve(fileURLToPath(config.outDir));
        const preview = command === 'build' ? previewFolder(root) : undefined;
        setPreview(preview !== undefined);
        const folders = foldersOf(preview ?? published);
        if (command === 'build') {
          spareHeap();
          addMiddleware({ entrypoint: new URL('../site/kept-rendering.ts', import.meta.url), order: 'pre' });
          const log = buildLog(config, logger);
          build = { root, folders, published, ...log };
          // Links become relative: a site that is built for no path works below any. Astro would leave out pages for files of
          // the owner's, and all that follows would change them: they come last.
          const publicDir = pathToFileURL(join(root, '.astro/no-public'));
          updateConfig({ ...log.config, base: '/', publicDir, outDir: pathToFileURL(folders.next + sep) });
        } else if (command !== 'sync' && !isRestart) {
          putBack(root, folders);
        }
        if (command === 'dev') updateConfig({ vite: { server: { watch: { ignored: unwatched(root, published) } } } });
      },
      // What the hook before it set is in force by now, and no content has been read yet.
      'astro:config:done': async ({ config }) => {
        if (!build) return;
        const configuration = digestOfConfiguration(config);
        const task = taskOfBundling();
        // What a build alone needs would keep the other commands waiting.
        if (task) {
          const { beginBundling } = await import('./build/begin-bundling.ts');
          begun = beginBundling(task, { folder: build.folders.next, configuration });
        } else {
          const { beginBuild } = await import('./build/site-build.ts');
          begun = await beginBuild(build, configuration);
        }
      },
      'astro:build:setup': ({ pages, updateConfig }) => {
        if (!build || !begun) return;
        bundle = begun.bundle(pages);
        const rolldownOptions = withPlainModules(build.root);
        updateConfig({ plugins: [bundle.standIn], environments: { prerender: { build: { rolldownOptions } } } });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (!build || !begun) return;
        const counted = countedRendering.bind(undefined, build.progress, begun);
        setPrerenderer((rendering) => counted(bundle?.before(rendering) ?? rendering));
      },
      'astro:build:done': () => begun?.end(),
      'astro:server:setup': ({ server, logger }) => {
        showContent(server);
        const shown = watchContent(server.config.root, { watcher: server.watcher, channel: server.ws, logger });
        showInstead(server.environments.client, shown);
      },
    },
  };
}
