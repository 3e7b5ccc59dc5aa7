import { availableParallelism } from 'node:os';
import { defineConfig } from 'astro/config';
import { backgrounder } from './src/cli/astro-integration.ts';
import { firstPort } from './src/cli/port.ts';

export default defineConfig({
  build: {
    // Addresses end in .html: the one form that every host, a mirror and a disk resolve alike.
    format: 'file',
    inlineStylesheets: 'always',
    // Share images are drawn on threads of their own: one alone would leave the other cores without work.
    concurrency: availableParallelism(),
  },
  trailingSlash: 'never',
  server: { port: firstPort(process.env.PORT) },
  cacheDir: './.astro',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  image: {
    // AVIF with more effort takes ten times as long, and hardly a byte less.
    service: { entrypoint: './src/components/image-service.ts', config: { avif: { effort: 2 } } },
  },
  // Last: what others do to the built pages is done before they are finished and published.
  integrations: [backgrounder()],
  vite: {
    build: {
      assetsInlineLimit: 0,
      // The styles use what every current browser knows; lowering them costs bytes and breaks light-dark().
      cssTarget: 'esnext',
    },
  },
});
