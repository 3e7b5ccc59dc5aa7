import type { ChainLink } from '../../model/chain.ts';

/** A chain as data: who said, quoted, reported and relayed it, in order; `kind` and `id` where the link has a page. */
export function chainAsData(chain: readonly ChainLink[]) {
  return chain.map(({ verb, name, words, former, page }) => ({
    verb,
    name,
    words,
    former,
    kind: page?.kind ?? null,
    id: page?.id ?? null,
  }));
}
