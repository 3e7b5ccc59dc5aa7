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
import type { Places } from './places.ts';
import { heldTrace, traceOf, type HeldTrace, type Trace, type Traces } from './trace.ts';
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

/** What is noted of a file: plain data. */
export interface FileNote {
  readonly trace: Trace;
  /** What is wrong with it. */
  readonly faults: readonly Fault[];
}

/** Looks at a file by all rules for one. */
export function noteOf(file: BuiltFile, known: Known): FileNote {
  return { trace: traceOf(file), faults: [...file.faults, ...rules.flatMap((rule) => [...rule(file, known)])] };
}

/** What is noted of files while they are looked at, one after the other; the files themselves are let go. */
export interface Notes extends Traces {
  readonly known: Known;
  readonly faults: readonly Fault[];
  /** Takes the note of the file at a path, and gives its trace as it is held. */
  readonly add: (path: string, note: FileNote) => HeldTrace;
  /** Takes the trace of a file with which nothing was wrong. */
  readonly addTrace: (path: string, trace: HeldTrace) => void;
  /** Takes note of what was found wrong besides. */
  readonly blame: (faults: readonly Fault[]) => void;
}

/** Begins notes of a site's files, which lead to places with these numbers. */
export function notesOf(known: Known, places: Places): Notes {
  const faults: Fault[] = [];
  const traces = new Map<string, HeldTrace>();
  const add: Notes['add'] = (path, note) => {
    faults.push(...note.faults);
    const trace = heldTrace(note.trace, places);
    traces.set(path, trace);
    return trace;
  };
  const addTrace: Notes['addTrace'] = (path, trace) => {
    traces.set(path, trace);
  };
  const blame: Notes['blame'] = (found) => {
    faults.push(...found);
  };
  return { known, faults, traces, places, add, addTrace, blame };
}
