import { keptShape } from '../../content/kept-shape.ts';
import type { LastPage } from '../../finish/last-pages.ts';
import type { Places } from '../../finish/verify/places.ts';
import type { Trace } from '../../finish/verify/trace.ts';

/** A page of a pack. What many pages have is named by its number among the texts of the pack. */
interface Packed extends Pick<LastPage, 'sum' | 'stamp'>, Pick<Trace, 'isLost' | 'isRedirect'> {
  readonly from: string;
  readonly policy?: number | undefined;
  readonly ids?: string | undefined;
  readonly leadsTo: readonly number[];
  readonly listed?: LastPage['listed'];
}

type PackedPages = readonly (readonly [path: string, page: Packed])[];

/** A pack as it is kept. */
interface WrittenPack {
  readonly texts: readonly string[];
  readonly pages: PackedPages;
}

/** The shape of one. */
export const writtenPack = keptShape<WrittenPack>('texts', 'pages');

/** Pages of the last build that are kept together, by their paths: to look up each by itself takes longer than to read it. */
export interface PagePack {
  readonly find: (path: string, from: string) => LastPage | undefined;
  readonly keep: (path: string, from: string, page: LastPage) => void;
  /** Lets go of pages that are no more. */
  readonly keepOnly: (paths: ReadonlySet<string>) => void;
  /** The pack in the form in which it is kept; `undefined` where that is kept already. */
  readonly changed: () => WrittenPack | undefined;
}

/** Opens a pack; an empty one where nothing is kept of it. `places` are those of all packs. */
export function pagePack(kept: WrittenPack | undefined, places: Places): PagePack {
  const pages = new Map(kept?.pages);
  const texts = [...(kept?.texts ?? [])];
  let isChanged = false;
  let held: Map<string, number> | undefined;
  const numberOf = (text: string) => {
    // Most packs are read and not changed.
    const numbers = (held ??= new Map(texts.map((each, number) => [each, number])));
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, texts.length);
    return texts.push(text) - 1;
  };
  const textOf = (number: number) => texts[number] ?? '';
  const inAll: number[] = [];
  /** The number that a text has among those of all packs. */
  const placeOf = (number: number) => (inAll[number] ??= places.numberOf(textOf(number)));
  return {
    find: (path, from) => {
      const page = pages.get(path);
      if (page?.from !== from) return undefined;
      const { sum, stamp, policy, ids, leadsTo, isLost, isRedirect, listed } = page;
      const trace = { ids, leadsTo: leadsTo.map(placeOf), isLost, isRedirect };
      return { sum, stamp, policy: policy === undefined ? undefined : textOf(policy), trace, listed };
    },
    keep: (path, from, { policy, trace: { leadsTo, ...trace }, ...page }) => {
      const own = leadsTo.map((place) => numberOf(places.all[place] ?? ''));
      const policyNumber = policy === undefined ? undefined : numberOf(policy);
      pages.set(path, { from, ...page, ...trace, policy: policyNumber, leadsTo: own });
      isChanged = true;
    },
    keepOnly: (paths) => {
      for (const path of pages.keys()) if (!paths.has(path)) isChanged = pages.delete(path);
    },
    changed: () => (isChanged ? withTextsInUse([...pages], textOf) : undefined),
  };
}

/** Pages with those texts alone that one of them has: others have gone with pages that were there before. */
function withTextsInUse(pages: PackedPages, textOf: (number: number) => string): WrittenPack {
  const inUse = new Map<number, number>();
  const renumbered = (number: number) => {
    const known = inUse.get(number) ?? inUse.size;
    inUse.set(number, known);
    return known;
  };
  const all = pages.map(([path, { policy, leadsTo, ...page }]): PackedPages[number] => {
    const numbered = {
      policy: policy === undefined ? undefined : renumbered(policy),
      leadsTo: leadsTo.map(renumbered),
    };
    return [path, { ...page, ...numbered }];
  });
  return { texts: Array.from(inUse.keys(), textOf), pages: all };
}
