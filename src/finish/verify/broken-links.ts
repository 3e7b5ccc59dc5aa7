import { faultAt } from './fault.ts';
import { resolve } from './resolve.ts';
import type { FileRule, SiteRule } from './rule.ts';
import { lacksId } from './trace.ts';

const RULE = 'broken-link';

/** Every address leads to a file that was written, and one within the same page to a place on it. */
export const brokenLinks: FileRule = function* ({ path, addresses, ids }, site) {
  for (const address of addresses) {
    const { value, where } = address;
    const target = resolve(value, path, site.address);
    if (target.kind === 'nowhere') yield faultAt(path, address, RULE, `${where} "${value}" ${target.reason}`);
    if (target.kind !== 'inside') continue;
    const { file, fragment } = target;
    if (!site.files.has(file)) {
      yield faultAt(path, address, RULE, `${where} "${value}" leads to ${file}, which does not exist`);
    } else if (ids && file === path && fragment !== '' && !ids.has(fragment)) {
      yield faultAt(path, address, RULE, `${where} "${value}" leads to no place in the file: no element has the id`);
    }
  }
};

/** Every address of a place in another page leads to a place that it has. */
export const brokenFragments: SiteRule = function* (traces) {
  for (const [path, { fragmentLinks }] of traces) {
    for (const { file, fragment, value, where, ...place } of fragmentLinks) {
      const target = traces.get(file);
      if (!target || !lacksId(target, fragment)) continue;
      yield faultAt(path, place, RULE, `${where} "${value}" leads to no place in ${file}: no element has the id`);
    }
  }
};
