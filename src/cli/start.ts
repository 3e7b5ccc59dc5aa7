import { join } from 'node:path';
import { build } from 'astro';
import { notBuilt } from './build/failed-build.ts';
import { inWords } from './in-words.ts';
import { firstPort } from './port.ts';
import { root } from './root.ts';
import { serve } from './serve.ts';

const outDir = join(root, 'dist');

// What stands in its way ends the process.
await build({ root, outDir }).catch(notBuilt);
try {
  const { address, server } = await serve(outDir, firstPort(process.env.PORT), console.log);
  console.log(`Open ${address}   (Ctrl-C ends it)`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
} catch (error) {
  console.error(inWords(error));
  process.exitCode = 1;
}
