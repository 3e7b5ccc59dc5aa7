import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinds, listEntries, type Kind } from '../../content/entry-file.ts';
import { template } from './entry.ts';
import { uncommitted } from './uncommitted.ts';

/** All content but content/site.yaml, with how one and several are called. */
const CLEARED = [
  ['articles', 'article', 'articles'],
  ['background', 'background page', 'background pages'],
  ['people', 'person', 'people'],
  ['sources', 'source', 'sources'],
  ['pages', 'page', 'pages'],
  ['published', 'record of publication', 'records of publication'],
] as const satisfies readonly (readonly [Kind, one: string, several: string])[];

/** What would be lost, in words, and whether it can be brought back. Throws where something was never committed. */
export function whatGoes(root: string): string {
  const unsafe = uncommitted(root, 'content');
  if (unsafe && unsafe.length > 0) {
    const some = unsafe.slice(0, 5).map((path) => `  ${path}`);
    const more = unsafe.length > some.length ? [`  … and ${unsafe.length - some.length} more`] : [];
    const files = [...some, ...more].join('\n');
    throw new Error(
      `Nothing was removed: these are not committed, so git could not bring them back.\n${files}\nCommit them, or put them away with "git stash --include-untracked", then run the same command again.`,
    );
  }
  const counts = CLEARED.flatMap(([kind, one, several]) => {
    const { length } = listEntries(root, kind);
    return length === 0 ? [] : [`${length} ${length === 1 ? one : several}`];
  });
  const goes = new Intl.ListFormat('en').format([...counts, 'what content/site.yaml says']);
  const back = unsafe ? 'Git can bring them back.' : 'The project is not in git: nothing can bring them back.';
  return `This removes ${goes}. ${back}`;
}

/** Removes all entries and their records, and writes a content/site.yaml to fill in. */
export function clearSite(root: string): void {
  for (const [kind] of CLEARED) rmSync(join(root, kinds[kind].folder), { recursive: true, force: true });
  writeFileSync(join(root, kinds.site.folder, `site${kinds.site.extension}`), template('site.yaml'));
}
