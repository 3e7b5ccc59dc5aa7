import { didYouMean } from '../../checks/did-you-mean.ts';
import type { Corpus } from '../../checks/corpus.ts';
import type { EntryFile } from '../../content/entry-file.ts';
import { kinds, pagedKinds } from '../../content/kind.ts';

/** The entry that a command line names: by its folder and id, as in "articles/x", or by its file. Throws where there is none. */
export function entryNamed(corpus: Corpus, name: string): EntryFile {
  const entries = new Map<string, EntryFile>(
    pagedKinds.flatMap((kind) => [...corpus[kind].entries].map(([id, entry]) => [`${kind}/${id}`, entry])),
  );
  const extension = pagedKinds.map((kind) => kinds[kind].extension).find((each) => name.endsWith(each));
  const wanted = name
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)?(?:content\/)?/, '')
    .slice(0, extension && -extension.length);
  const found = entries.get(wanted);
  if (found) return found;
  const hint = didYouMean(wanted, entries.keys()) || ' Write the folder and the id, as in articles/some-story.';
  throw new Error(`There is no "${name}" in content.${hint}`);
}
