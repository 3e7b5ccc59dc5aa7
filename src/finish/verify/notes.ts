import { blockedInline } from './blocked-inline.ts';
import { blockedRequests } from './blocked-requests.ts';
import type { BuiltFile } from './built-file.ts';
import type { Known } from './built-site.ts';
import { draftLeaks } from './draft-leaks.ts';
import { duplicateIds } from './duplicate-ids.ts';
import type { Fault } from './fault.ts';
import { machinePaths } from './machine-paths.ts';
import { missingPolicy } from './missing-policy.ts';
import { missingTexts } from './missing-texts.ts';
import { otherOrigins } from './other-origins.ts';
import { overBudget } from './over-budget.ts';
import { policyPlace } from './policy-place.ts';
import type { FileRule } from './rule.ts';
import { selfContained } from './self-contained.ts';
import { sourceMaps } from './source-maps.ts';
import { tracer, type Trace } from './trace.ts';
import { wholeAddresses } from './whole-addresses.ts';

/** The rules for files. Each stands alone, and their order makes no difference. */
const rules: readonly FileRule[] = [
  blockedInline,
  blockedRequests,
  draftLeaks,
  duplicateIds,
  machinePaths,
  missingPolicy,
  missingTexts,
  otherOrigins,
  overBudget,
  policyPlace,
  selfContained,
  sourceMaps,
  wholeAddresses,
];

/** What is noted of files while they are looked at, one after the other; the files themselves are let go. */
export interface Notes {
  readonly known: Known;
  readonly faults: readonly Fault[];
  /** By the paths of the files. */
  readonly traces: ReadonlyMap<string, Trace>;
  /** Looks at a file by all rules for one. Gives its trace, and whether nothing is wrong with it. */
  readonly add: (file: BuiltFile) => { readonly trace: Trace; readonly isSound: boolean };
  /** Takes the trace of a sound file of before for that of the same file now. */
  readonly addKept: (path: string, trace: Trace) => void;
}

/** Begins notes of a site's files. */
export function notesOf(known: Known): Notes {
  const faults: Fault[] = [];
  const traces = new Map<string, Trace>();
  const { traceOf, again } = tracer();
  const add: Notes['add'] = (file) => {
    const found = [...file.faults, ...rules.flatMap((rule) => [...rule(file, known)])];
    faults.push(...found);
    const trace = traceOf(file);
    traces.set(file.path, trace);
    return { trace, isSound: found.length === 0 };
  };
  const addKept: Notes['addKept'] = (path, trace) => traces.set(path, again(trace));
  return { known, faults, traces, add, addKept };
}
