import { z } from 'astro/zod';
import type { Store } from '../../content/store.ts';
import type { LastParts } from '../../finish/saved/part-digests.ts';

const KIND = 'part';

/** The parts of saved explainers in the last build, with what a store keeps of them. */
export interface KeptParts extends LastParts {
  /** Lets go of parts that no file asked for. */
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
