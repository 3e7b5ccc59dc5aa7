import { z } from 'astro/zod';
import type { Store } from '../../content/store.ts';
import { sumOf, type LastPages } from '../../finish/last-pages.ts';
import { numberedPlaces } from '../../finish/verify/places.ts';
import { pagePack, writtenPack, type PagePack } from './page-pack.ts';

const DRAFTS = {
  kind: 'drafts',
  of: '',
  from: '',
  schema: z.array(z.object({ path: z.string(), texts: z.array(z.string()) })),
};

/** The pages of the last build, which lie in a folder, with what a store keeps of them. */
export interface KeptPages extends LastPages {
  /** Keeps what was noted of these pages, and lets go of those that are no more. */
  readonly keepOnly: (paths: ReadonlySet<string>) => void;
}

/** Gives the pages of the last build by a store. What is noted of them is kept when all of them are there. */
export function keptPages(store: Store, folder: string): KeptPages {
  const packs = new Map<string, PagePack>();
  const places = numberedPlaces();
  const asked = (of: string) => ({ kind: 'pages', of, from: '', schema: writtenPack });
  const pack = (of: string) => {
    const known = packs.get(of) ?? pagePack(store.find(asked(of)), places);
    packs.set(of, known);
    return known;
  };
  return {
    folder,
    places,
    find: (path, from) => pack(nameOfPack(path)).find(path, from),
    keep: (path, from, page) => {
      pack(nameOfPack(path)).keep(path, from, page);
    },
    drafts: store.find(DRAFTS) ?? [],
    keepDrafts: (drafts) => {
      store.keep(DRAFTS, [...drafts]);
    },
    keepOnly: (paths) => {
      for (const [of, { keepOnly, changed }] of packs) {
        keepOnly(paths);
        const written = changed();
        if (written) store.keep(asked(of), written);
      }
      store.keepOnly('pages', packs);
      packs.clear();
    },
  };
}

/** Pages are spread over 256 packs: so few are written anew after an edit, and few are asked for. */
const nameOfPack = (path: string) => sumOf(path).slice(0, 2);
