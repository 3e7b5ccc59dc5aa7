import { pagedKinds } from '../../content/kind.ts';
import { MARK } from '../../content/mark-file.ts';
import { PUBLIC } from '../../content/public-files.ts';
import { filesOfEntry } from '../../content/written-files.ts';
import type { Check, Corpus } from '../corpus.ts';
import { errorOfFile } from '../place.ts';
import type { Problem } from '../problem.ts';
import { redirectsOf } from '../publication.ts';

/** What lies in public/ is copied as it is. A file that would overwrite one of the site's own is the one error. */
export const publicFiles: Check = function* (corpus) {
  const written = new Set(filesOf(corpus).map((path) => path.toLowerCase()));
  for (const { path, is } of corpus.publicFiles) {
    if (is !== 'file') yield notCopied(path, is);
    else if (written.has(path.toLowerCase())) yield overwrites(path);
  }
};

function notCopied(path: string, is: 'link' | 'other'): Problem {
  const [rule, message] =
    is === 'link'
      ? ['symbolic-link', 'the link leads to no file in public/ and is not followed: put the file itself here']
      : ['unreadable', 'this is neither a file nor a folder, and is not copied: remove it'];
  return { ...errorOfFile(`${PUBLIC}/${path}`, rule, message), level: 'warning' };
}

/** The error of a file in public/ that has the place of one that a build writes, at least where capitals do not count. */
export function overwrites(path: string): Problem {
  const remedy = path.toLowerCase() === 'favicon.svg' ? `draw it in ${MARK}` : 'give it another name';
  const message = `the site writes ${path.toLowerCase()} itself, and this file would overwrite it: ${remedy}`;
  return errorOfFile(`${PUBLIC}/${path}`, 'taken-address', message);
}

function filesOf(corpus: Corpus): string[] {
  const ofEntries = pagedKinds.flatMap((kind) => [...corpus[kind].ids].flatMap((id) => filesOfEntry(kind, id)));
  const moved = Object.keys(redirectsOf(corpus)).map((path) => path.slice(1));
  return [...corpus.routes, ...ofEntries, ...moved];
}
