import { z } from 'astro/zod';
import type { Store } from '../../content/store.ts';
import type { LastParts } from '../../finish/saved/part-digests.ts';

const KIND = 'part';

/** What saved explainers were made of in the last build, as a store keeps it. */
export interface KeptParts extends LastParts {
  /** Lets go of what no file asked for. */
  readonly keepAsked: () => void;
}

/** Gives what is kept of parts by a store. */
export function keptParts(store: Store): KeptParts {
  const asked = new Set<string>();
  const kept = (of: string, from: string) => ({ kind: KIND, of, from, schema: z.string() });
  return {
    find: (part, from) => {
      asked.add(part);
      return store.find(kept(part, from));
    },
    keep: (part, from, digest) => {
      store.keep(kept(part, from), digest);
    },
    keepAsked: () => {
      store.keepOnly(KIND, asked);
    },
  };
}
