import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { adviceOnPublic } from './advice-on-public.ts';
import { blockedInline } from './blocked-inline.ts';
import { blockedRequests } from './blocked-requests.ts';
import { brokenFragments, brokenLinks } from './broken-links.ts';
import { readBuiltFile } from './built-file.ts';
import type { BuiltSite, Known } from './built-site.ts';
import { draftLeaks } from './draft-leaks.ts';
import { duplicateIds } from './duplicate-ids.ts';
import type { Fault } from './fault.ts';
import { machinePaths } from './machine-paths.ts';
import { missingPolicy } from './missing-policy.ts';
import { missingTexts } from './missing-texts.ts';
import { otherOrigins } from './other-origins.ts';
import { overBudget } from './over-budget.ts';
import { policyPlace } from './policy-place.ts';
import type { FileRule, SiteRule } from './rule.ts';
import { selfContained } from './self-contained.ts';
import { sourceMaps } from './source-maps.ts';
import { traceOf, type Trace } from './trace.ts';
import { unreachedFiles } from './unreached-files.ts';
import { wholeAddresses } from './whole-addresses.ts';

// Each rule stands alone, and their order makes no difference.

const fileRules: readonly FileRule[] = [
  blockedInline,
  blockedRequests,
  brokenLinks,
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

const siteRules: readonly SiteRule[] = [brokenFragments, unreachedFiles];

/**
 * Looks at every file of a built folder, and gives all that is wrong with them. Each is read and parsed once, and then let go.
 * On the owner's files, which were copied out of public/, there is advice alone.
 */
export async function verify(folder: string, known: Known): Promise<Fault[]> {
  const site: BuiltSite = { ...known, files: new Set(await listFiles(folder)) };
  const traces = new Map<string, Trace>();
  const faults: Fault[] = [];
  for (const path of site.files) {
    if (site.fromPublic.has(path)) continue;
    const file = await readBuiltFile(folder, path);
    faults.push(...file.faults, ...fileRules.flatMap((rule) => [...rule(file, site)]));
    traces.set(path, traceOf(file, site));
  }
  faults.push(...(await adviceOnPublic(folder, site)));
  return [...faults, ...siteRules.flatMap((rule) => [...rule(traces, site)])];
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}
