import { faultAt } from './fault.ts';
import type { FileRule } from './rule.ts';

/** The pages that stand alone: a host shows 404.html at any depth, and a saved explainer lies wherever it was saved. */
export const standsAlone = (path: string) => path === '404.html' || path.startsWith('saved/');

/** A page that stands alone asks for no file and holds no relative link, except within itself. */
export const selfContained: FileRule = function* ({ path, addresses, target: targetOf }) {
  if (!standsAlone(path)) return;
  for (const address of addresses) {
    const { value, where, use } = address;
    const target = targetOf(value);
    if (use === 'fetched' ? value.startsWith('data:') : target.kind !== 'inside' || target.isWhole) continue;
    if (target.kind === 'inside' && target.file === path && value.startsWith('#')) continue;
    const message =
      use === 'fetched'
        ? `${where} "${value}" is a file of its own, which is not beside the page: put it into the page`
        : `${where} "${value}" is relative, and leads nowhere from where the page is shown: make it whole, or leave it out`;
    yield faultAt(path, address, 'not-self-contained', message);
  }
};
