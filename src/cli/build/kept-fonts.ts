import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Store } from '../../content/store.ts';
import type { LastFonts } from '../../finish/saved/carried-font.ts';

const KIND = 'font';

/** The fonts of saved explainers as the last build cut them down, as a store keeps them. */
export interface KeptFonts extends LastFonts {
  /** Lets go of those of files that are not in a built folder. */
  readonly keepOnlyOf: (folder: string) => void;
}

/** Gives what is kept of fonts by a store. */
export function keptFonts(store: Store): KeptFonts {
  const kept = (of: string, from: string) => ({ kind: KIND, of, from, schema: z.string() });
  return {
    find: (of, from) => store.find(kept(of, from)),
    keep: (of, from, address) => {
      store.keep(kept(of, from), address);
    },
    keepOnlyOf: (folder) => {
      store.keepOnly(KIND, { has: (of) => existsSync(join(folder, of.slice(of.indexOf(' ') + 1))) });
    },
  };
}
