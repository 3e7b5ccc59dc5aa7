import type { BuiltFile } from './built-file.ts';
import type { BuiltSite } from './built-site.ts';
import { faultAt, type Fault } from './fault.ts';
import { lacksId, placeIn, type Trace } from './trace.ts';

const RULE = 'broken-link';

type Traces = ReadonlyMap<string, Trace>;

/** Whether an address in a file leads to nothing, by its trace. */
export function isBroken({ isLost, leadsTo }: Trace, traces: Traces, { files }: BuiltSite): boolean {
  if (isLost) return true;
  return leadsTo.some((each) => {
    const { file, fragment } = placeIn(each);
    const target = traces.get(file);
    return !files.has(file) || (fragment !== '' && target !== undefined && lacksId(target, fragment));
  });
}

/** Every address leads to a file that was written, and one of a place in it to an element with that id. */
export function* brokenLinks(
  { path, addresses, target: targetOf }: BuiltFile,
  traces: Traces,
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
