import type { BuiltFile } from './built-file.ts';
import type { BuiltSite } from './built-site.ts';
import { faultAt, type Fault } from './fault.ts';
import { lacksId, placeIn, type HeldTrace, type Traces } from './trace.ts';

const RULE = 'broken-link';

/** Gives whether an address in a file leads to nothing, by its trace. A place is looked for once: many files lead to it. */
export function brokenIn({ traces, places }: Traces, { files }: BuiltSite): (trace: HeldTrace) => boolean {
  const known = new Uint8Array(places.all.length);
  const isMissing = (place: string) => {
    const { file, fragment } = placeIn(place);
    const target = traces.get(file);
    return !files.has(file) || (fragment !== '' && target !== undefined && lacksId(target, fragment));
  };
  const isNothing = (place: number) => {
    known[place] ||= isMissing(places.all[place] ?? '') ? MISSING : THERE;
    return known[place] === MISSING;
  };
  return ({ isLost, leadsTo }) => isLost || leadsTo.some(isNothing);
}

const THERE = 1;
const MISSING = 2;

/** Every address leads to a file that was written, and one of a place in it to an element with that id. */
export function* brokenLinks(
  { path, addresses, target: targetOf }: BuiltFile,
  { traces }: Traces,
  { files }: BuiltSite,
): Generator<Fault> {
  for (const address of addresses) {
    const { value, where } = address;
    const target = targetOf(value);
    if (target.kind === 'nowhere') yield faultAt(path, address, RULE, `${where} "${value}" ${target.reason}`);
    if (target.kind !== 'inside') continue;
    const { file, fragment } = target;
    const trace = traces.get(file);
    if (!files.has(file)) {
      yield faultAt(path, address, RULE, `${where} "${value}" leads to ${file}, which does not exist`);
    } else if (trace && fragment !== '' && lacksId(trace, fragment)) {
      const named = file === path ? 'the file' : file;
      yield faultAt(path, address, RULE, `${where} "${value}" leads to no place in ${named}: no element has the id`);
    }
  }
}
