import { join } from 'node:path';
import { nginx } from '../servers/nginx.ts';
import { freePort } from '../servers/run-program.ts';
import { startServer } from '../servers/start.ts';
import { build } from './build.ts';
import { copyProject } from './project-copy.ts';
import type { Site } from './provided.ts';

const PATH = '/a/b/';

/** Builds a copy of the project for the address at which nginx then serves it, two folders deep. */
export async function startPublicSite(): Promise<Site & { readonly stop: () => Promise<void> }> {
  const copy = copyProject();
  try {
    const port = await freePort();
    await build(copy.root, { SITE_URL: `http://127.0.0.1:${port}${PATH}` });
    const dist = join(copy.root, 'dist');
    const { address, stop } = await startServer(nginx, { dist, path: PATH, port });
    return { dist, address, stop: () => stop().finally(copy.remove) };
  } catch (error) {
    copy.remove();
    throw error;
  }
}
