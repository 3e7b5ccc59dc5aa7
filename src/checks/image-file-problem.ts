import { posix } from 'node:path';
import type { Corpus } from './corpus.ts';

/** Why no page can show the image that a text in `folder` names, with its rule; `undefined` where one can. */
export function imageFileProblem(
  url: string,
  folder: string,
  { files, imageFault }: Pick<Corpus, 'files' | 'imageFault'>,
): readonly [rule: string, message: string] | undefined {
  const path = posix.join(folder, url);
  if (!files.has(path)) {
    const message = `"${url}" is not a file beside this one: put the image there and name it, as in ![what it shows](./file.png)`;
    return ['unknown-image', message];
  }
  const fault = files.get(path)?.is === 'file' ? imageFault(path) : undefined;
  return fault === undefined ? undefined : ['image-file', `"${url}" ${fault}`];
}
