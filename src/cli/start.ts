import { join } from 'node:path';
import { buildSite } from './build-site.ts';
import { inWords } from './in-words.ts';
import { firstPort } from './port.ts';
import { root } from './root.ts';
import { serve } from './serve.ts';

if (await buildSite(root)) {
  try {
    const { address, server } = await serve(join(root, 'dist'), firstPort(process.env.PORT), console.log);
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
} else {
  process.exitCode = 1;
}
