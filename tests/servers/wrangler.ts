import { join } from 'node:path';
import { root as project } from '../../src/cli/root.ts';
import type { Server } from './server.ts';

/** Where wrangler's command lies: among the packages of `programs/`. */
export const wranglerFile = join(project, 'tests/servers/programs/node_modules/wrangler/bin/wrangler.js');

/**
 * Cloudflare Pages, as `wrangler pages dev` serves it: by a `_headers` in the root, and by Cloudflare's own rules for
 * addresses. Those lead from every address in `.html` to the one without, and from `index.html` to its folder, with a
 * permanent redirect (Cloudflare Pages, "Serving Pages": "Pages will also redirect HTML pages to their extension-less
 * counterparts"), so that a link in `.html` costs its reader one more round trip there and still arrives.
 */
export const wrangler: Server = {
  name: 'wrangler pages dev',
  configure: ({ root, work, port }) => ({
    file: process.execPath,
    args: [
      wranglerFile,
      ...['pages', 'dev', root],
      ...['--ip', '127.0.0.1', '--port', String(port), '--inspector-port', '0'],
      ...['--compatibility-date', '2026-01-01', '--log-level', 'warn'],
      ...['--cwd', work],
    ],
    env: {
      CI: 'true',
      WRANGLER_SEND_METRICS: 'false',
      // No request to Cloudflare for what stands in for a visitor's data.
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
      XDG_CONFIG_HOME: work,
    },
  }),
  landing: (path) => path.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, ''),
  showsNotFoundPage: true,
};
