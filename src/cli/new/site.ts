import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listEntries } from '../../content/entry-file.ts';
import { entryPath, kinds, type Kind } from '../../content/kind.ts';
import { MARK } from '../../content/mark-file.ts';
import { commitFirst, uncommitted } from '../uncommitted.ts';
import { template } from './entry.ts';

const SITE = entryPath('site', 'site');

/** All entries but content/site.yaml, with how one and several are called. */
const CLEARED = [
  ['articles', 'article', 'articles'],
  ['background', 'background page', 'background pages'],
  ['people', 'person', 'people'],
  ['sources', 'source', 'sources'],
  ['pages', 'page', 'pages'],
  ['published', 'record of publication', 'records of publication'],
] as const satisfies readonly (readonly [Kind, one: string, several: string])[];

/**
 * What would be lost, in words, and whether it can be brought back; `undefined` where nothing is there. Throws where
 * something was never committed.
 */
export function whatGoes(root: string): string | undefined {
  const files = uncommitted(root, 'content');
  const unsafe = files?.filter(({ isGone }) => !isGone) ?? [];
  if (unsafe.length > 0) {
    throw new Error(
      `Nothing was removed: these are not committed, so git could not bring them back.\n${commitFirst(unsafe)}`,
    );
  }
  const counts = CLEARED.flatMap(([kind, one, several]) => {
    const { length } = listEntries(root, kind);
    return length === 0 ? [] : [`${length} ${length === 1 ? one : several}`];
  });
  const mark = existsSync(join(root, MARK)) ? ['the mark'] : [];
  if (counts.length + mark.length === 0 && !existsSync(join(root, SITE))) return undefined;
  const goes = new Intl.ListFormat('en').format([...counts, ...mark, 'what content/site.yaml says']);
  const back = files ? 'Git can bring them back.' : 'The project is not in git: nothing can bring them back.';
  return `This removes ${goes}. ${back}`;
}

/** Removes all entries, their records and the mark, and what the site says of itself. */
export function clearSite(root: string): void {
  for (const [kind] of CLEARED) rmSync(join(root, kinds[kind].folder), { recursive: true, force: true });
  rmSync(join(root, dirname(MARK)), { recursive: true, force: true });
  rmSync(join(root, SITE), { force: true });
}

/** Writes the files that a site of one's own begins with, but for those that are there. Gives the paths of both. */
export function beginSite(root: string): { readonly made: readonly string[]; readonly kept: readonly string[] } {
  const imprint = template('page.mdx').replace('$NAME', 'Imprint').replace('# draft: true', 'draft: true');
  const files = {
    [SITE]: template('site.yaml'),
    [entryPath('ownWords', 'en')]: template('words.yaml'),
    [entryPath('pages', 'imprint')]: imprint,
  };
  const kept = Object.keys(files).filter((path) => existsSync(join(root, path)));
  const made = Object.entries(files).filter(([path]) => !kept.includes(path));
  for (const [path, text] of made) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { made: made.map(([path]) => path), kept };
}
