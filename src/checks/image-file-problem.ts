import { posix } from 'node:path';
import type { EntryFile } from '../content/entry-file.ts';
import type { Corpus } from './corpus.ts';
import { errorAt, warningAt } from './place.ts';
import type { Problem } from './problem.ts';

/**
 * What is wrong with the image that an entry names at an offset: an error where no page can show it, a warning where it
 * loses something when it is published.
 */
export function imageFileProblem(
  entry: EntryFile,
  { url, offset }: { readonly url: string; readonly offset: number },
  { files, imageFinding }: Pick<Corpus, 'files' | 'imageFinding'>,
): Problem | undefined {
  const path = posix.join(posix.dirname(entry.path), url);
  if (!files.has(path)) {
    const message = `"${url}" is not a file beside this one: put the image there and name it, as in ![what it shows](./file.png)`;
    return errorAt(entry, offset, 'unknown-image', message);
  }
  const found = files.get(path)?.is === 'file' ? imageFinding(path) : undefined;
  if (!found) return undefined;
  const message = `"${url}" ${found.says}`;
  return found.is === 'fault'
    ? errorAt(entry, offset, 'image-file', message)
    : warningAt(entry, offset, 'image-loss', message);
}
