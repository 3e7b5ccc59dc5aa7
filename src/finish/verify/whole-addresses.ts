import { faultAt } from './fault.ts';
import type { FileRule } from './rule.ts';
import { standsAlone } from './self-contained.ts';

/**
 * Addresses inside the site are relative, so that one folder works anywhere; but whole where they are read away from it: as
 * canonical, by those who share a page, in feeds and sitemaps.
 */
export const wholeAddresses: FileRule = function* ({ path, addresses, target: targetOf }) {
  for (const address of addresses) {
    const { value, where, use, mustBeWhole } = address;
    const target = targetOf(value);
    if (target.kind !== 'inside') continue;
    if (mustBeWhole && !target.isWhole) {
      const message = `${where} "${value}" must be whole, with the site’s public address, or be left out`;
      yield faultAt(path, address, 'relative-address', message);
    }
    if (use === 'followed' && target.isWhole && !standsAlone(path)) {
      const message = `${where} "${value}" leads away from a copy of the site: make it relative`;
      yield faultAt(path, address, 'whole-address', message);
    }
  }
};
