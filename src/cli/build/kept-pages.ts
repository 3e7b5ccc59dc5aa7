import { randomUUID } from 'node:crypto';
import { z } from 'astro/zod';
import { keptShape } from '../../content/kept-shape.ts';
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

/** The places that pages lead to, by their numbers in all packs: `id` is another where they have others. */
interface KeptPlaces {
  readonly id: string;
  readonly all: readonly string[];
}

const PLACES = { kind: 'places', of: '', from: '', schema: keptShape<KeptPlaces>('id', 'all') };

const packNamed = (of: string) => ({ kind: 'pages', of, from: '', schema: writtenPack });

/** The pages of the last build, which lie in a folder, with what a store keeps of them. */
export interface KeptPages extends LastPages {
  /** Keeps what was noted of these pages, and lets go of those that are no more. */
  readonly keepOnly: (paths: ReadonlySet<string>) => void;
}

/** Gives the pages of the last build by a store. What is noted of them is kept when all of them are there. */
export function keptPages(store: Store, folder: string): KeptPages {
  const last = store.find(PLACES);
  const { id, all } = last ?? newPlaces([]);
  const places = numberedPlaces(all);
  const packs = new Map<string, PagePack>();
  const pack = (of: string) => {
    const known = packs.get(of) ?? pagePack(packOf(of));
    packs.set(of, known);
    return known;
  };
  const packOf = (of: string) => {
    const kept = store.find(packNamed(of));
    return kept?.places === id ? kept : undefined;
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
      for (const { keepOnly } of packs.values()) keepOnly(paths);
      const isInUse = inUse(packs.values(), places.all);
      const isHalfInUse = isInUse.reduce((sum, each) => sum + each, 0) * 2 >= isInUse.length;
      const kept = isHalfInUse ? { id, all: places.all } : renumbered(packs.values(), places.all, isInUse);
      // Before those who name them: a process that is cut off leaves more places than are named, and not fewer.
      if (kept.id !== last?.id || kept.all.length !== all.length) store.keep(PLACES, kept);
      for (const [of, { changed }] of packs) {
        const written = changed();
        if (written) store.keep(packNamed(of), { places: kept.id, ...written });
      }
      store.keepOnly('pages', packs);
      packs.clear();
    },
  };
}

const newPlaces = (all: readonly string[]): KeptPlaces => ({ id: randomUUID(), all });

/** Whether a page of a pack leads to a place, by its number: 1 where one does. */
function inUse(packs: Iterable<PagePack>, all: readonly string[]): Uint8Array {
  const isInUse = new Uint8Array(all.length);
  for (const { leadsTo } of packs) for (const list of leadsTo()) for (const place of list) isInUse[place] = 1;
  return isInUse;
}

/** Gives the places in use numbers of their own: others have gone with pages that were there before. */
function renumbered(packs: Iterable<PagePack>, all: readonly string[], isInUse: Uint8Array): KeptPlaces {
  const left = [...all.keys()].filter((number) => isInUse[number] === 1);
  const numbers = new Map(left.map((before, number) => [before, number]));
  for (const { renumber } of packs) renumber((before) => numbers.get(before) ?? 0);
  return newPlaces(left.map((number) => all[number] ?? ''));
}

/** Pages are spread over 256 packs: so few are written anew after an edit, and few are asked for. */
const nameOfPack = (path: string) => sumOf(path).slice(0, 2);
