import { fileURLToPath } from 'node:url';
import { root } from 'astro:config/server';
import { build } from 'vite';
import { pageAddress } from '../content/address.ts';
import { anchor } from '../content/anchor.ts';
import { onceABuild } from './once.ts';

/** The script of the search page, in one file that any browser runs from a disk too: no module. Throws where it cannot be made. */
export const getSearchScript = onceABuild(async (): Promise<string> => {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(root),
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('src/search/client/main.ts', root)),
        output: { format: 'iife' },
        // An address that is made when a module is read, and that the script does not need, is left out.
        treeshake: { propertyReadSideEffects: false, manualPureFunctions: [pageAddress.name, anchor.name] },
      },
    },
  });
  const [output] = [made].flat().flatMap((each) => ('output' in each ? each.output : []));
  if (output?.type !== 'chunk') throw new Error('The script of the search page came out as something else.');
  return output.code;
});
