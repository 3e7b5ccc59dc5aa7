import { adviceOnPublic } from './advice-on-public.ts';
import { brokenIn, brokenLinks } from './broken-links.ts';
import { readBuiltFile } from './built-file.ts';
import type { BuiltSite } from './built-site.ts';
import type { Fault } from './fault.ts';
import { noteOf, type Notes } from './notes.ts';
import { unreachedFiles } from './unreached-files.ts';

/**
 * Verifies a built folder with these files, and gives all that is wrong with it. Of what was looked at while it was made there are notes.
 * Every other file is read now, and then let go; so is one with a broken link, for its place. On
 * the owner's files, which were copied out of public/, there is advice alone.
 */
export async function verify(folder: string, paths: readonly string[], notes: Notes): Promise<Fault[]> {
  const { known, traces, faults } = notes;
  const site: BuiltSite = { ...known, files: new Set(paths.toSorted()) };
  for (const path of site.files) {
    if (traces.has(path) || site.fromPublic.has(path)) continue;
    notes.add(path, noteOf(await readBuiltFile(folder, path, known.address), known));
  }
  const found = [...faults, ...unreachedFiles(notes, site), ...(await adviceOnPublic(folder, site))];
  const isBroken = brokenIn(notes, site);
  for (const [path, trace] of traces) {
    if (!isBroken(trace)) continue;
    found.push(...brokenLinks(await readBuiltFile(folder, path, known.address), notes, site));
  }
  return found;
}
