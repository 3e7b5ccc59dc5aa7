import { git } from '../git.ts';

/** What was written into the tag of a version. */
export interface ReleaseNotes {
  readonly tag: string;
  readonly text: string;
}

/** The notes of all versions that came after one, up to another, the oldest first. A tag without a message has none. */
export function releaseNotes(store: string, after: string, upTo: string): ReleaseNotes[] {
  const format = '%(objecttype)%00%(refname:lstrip=2)%00%(contents:subject)%0a%0a%(contents:body)%00';
  const args = [
    'for-each-ref',
    '--sort=version:refname',
    `--merged=${upTo}`,
    `--no-merged=${after}`,
    `--format=${format}`,
  ];
  const printed = git(store, [...args, 'refs/tags']).split('\0');
  return Array.from({ length: Math.floor(printed.length / 3) }, (_, i) => printed.slice(3 * i, 3 * i + 3)).flatMap(
    ([type = '', tag = '', text = '']) => (type.trim() === 'tag' ? [{ tag, text: text.trim() }] : []),
  );
}
