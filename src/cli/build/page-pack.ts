import { keptShape } from '../../content/kept-shape.ts';
import type { LastPage } from '../../finish/last-pages.ts';
import type { HeldTrace } from '../../finish/verify/trace.ts';

/** A page of a pack. The policy that many pages have is named by its number among those of the pack. */
interface Packed extends Pick<LastPage, 'sum' | 'stamp'>, HeldTrace {
  readonly from: string;
  readonly policy?: number | undefined;
  readonly listed?: LastPage['listed'];
}

/** A pack as it is kept. */
export interface WrittenPack {
  /** Of which numbers of places the traces are. */
  readonly places: string;
  readonly policies: readonly string[];
  readonly pages: readonly (readonly [path: string, page: Packed])[];
}

/** The shape of one. */
export const writtenPack = keptShape<WrittenPack>('places', 'policies', 'pages');

/** Pages of the last build that are kept together, by their paths: to look up each by itself takes longer than to read it. */
export interface PagePack {
  readonly find: (path: string, from: string) => LastPage | undefined;
  readonly keep: (path: string, from: string, page: LastPage) => void;
  /** Lets go of pages that are no more. */
  readonly keepOnly: (paths: ReadonlySet<string>) => void;
  /** The numbers of the places that its pages lead to, a list a page. */
  readonly leadsTo: () => Iterable<readonly number[]>;
  /** Gives the places other numbers. */
  readonly renumber: (numberOf: (place: number) => number) => void;
  /** The pack in the form in which it is kept, but for its numbers of places; `undefined` where that is kept already. */
  readonly changed: () => Omit<WrittenPack, 'places'> | undefined;
}

/** Opens a pack; an empty one where nothing is kept of it. */
export function pagePack(kept: WrittenPack | undefined): PagePack {
  const pages = new Map(kept?.pages);
  const policies = [...(kept?.policies ?? [])];
  let isChanged = false;
  const numberOf = (policy: string) => {
    const known = policies.indexOf(policy);
    return known === -1 ? policies.push(policy) - 1 : known;
  };
  return {
    find: (path, from) => {
      const page = pages.get(path);
      if (page?.from !== from) return undefined;
      const { sum, stamp, policy, listed, ids, leadsTo, isLost, isRedirect } = page;
      const trace = { ids, leadsTo, isLost, isRedirect };
      return { sum, stamp, policy: policy === undefined ? undefined : policies[policy], trace, listed };
    },
    keep: (path, from, { policy, trace, ...page }) => {
      pages.set(path, { from, ...page, ...trace, policy: policy === undefined ? undefined : numberOf(policy) });
      isChanged = true;
    },
    keepOnly: (paths) => {
      for (const path of pages.keys()) if (!paths.has(path)) isChanged = pages.delete(path);
    },
    leadsTo: () => pages.values().map(({ leadsTo }) => leadsTo),
    renumber: (placeOf) => {
      for (const [path, page] of pages) pages.set(path, { ...page, leadsTo: page.leadsTo.map(placeOf) });
      isChanged = true;
    },
    changed: () => (isChanged ? withPoliciesInUse([...pages], policies) : undefined),
  };
}

/** Pages with those policies alone that one of them has: others have gone with pages that were there before. */
function withPoliciesInUse(
  pages: WrittenPack['pages'],
  policies: readonly string[],
): Pick<WrittenPack, 'policies' | 'pages'> {
  const inUse = [...new Set(pages.flatMap(([, { policy }]) => (policy === undefined ? [] : [policy])))];
  const all = pages.map(([path, { policy, ...page }]): WrittenPack['pages'][number] => {
    return [path, { ...page, policy: policy === undefined ? undefined : inUse.indexOf(policy) }];
  });
  return { policies: inUse.map((number) => policies[number] ?? ''), pages: all };
}
