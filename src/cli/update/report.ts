import { harmless } from '../../checks/problem.ts';
import { newProblems, type Checked } from './check-anew.ts';
import type { ReleaseNotes } from './release-notes.ts';
import type { Difference, OwnChange } from './version-of-site.ts';

/** What a site has changed itself, one a line. */
export function changesInWords(changes: readonly OwnChange[]): string {
  return changes.map(({ kind, path }) => `  ${kind.padEnd(7)}  ${harmless(path)}`).join('\n');
}

/** How many files an update wrote and removed. */
export function filesInWords(differences: readonly Difference[]): string {
  const of = (...which: readonly string[]) => differences.filter(({ status }) => which.includes(status)).length;
  return `${of('M', 'T')} changed, ${of('A')} added, ${of('D')} removed`;
}

/** What the check of a new version found, what is new in it apart from what was found before, and what to do. */
export function problemsInWords(name: string, before: readonly string[], { isSound, problems }: Checked): string {
  if (!isSound && !problems.some((problem) => problem.includes('  error  '))) {
    return `The check of ${name} could not be run: put right what is said above, then run it with "npm run check".`;
  }
  const { old = [], new: asked = [] } = newProblems(before, problems);
  return [
    ...(old.length > 0 ? ['The check found this before the update too:', ...old] : []),
    ...(asked.length > 0 ? [`${name} asks this of content:`, ...asked] : [`${name} asks nothing new of content.`]),
    ...(isSound
      ? []
      : ['The software is updated, and content has to follow: "npm run check" says what is left of the errors above.']),
  ].join('\n');
}

/** What the versions say of themselves, each under its name. */
export function notesInWords(notes: readonly ReleaseNotes[]): string {
  const indented = (line: string) => (line === '' ? '' : `  ${harmless(line)}`);
  return notes.map(({ tag, text }) => [`${tag} says:`, ...text.split('\n').map(indented)].join('\n')).join('\n');
}
