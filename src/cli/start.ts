import { join } from 'node:path';
import { build } from 'astro';
import { notBuilt } from './build/failed-build.ts';
import { root } from './root.ts';
import { serveHere } from './serve.ts';

const outDir = join(root, 'dist');

// What stands in its way ends the process.
await build({ root, outDir }).catch(notBuilt);
await serveHere(outDir);
