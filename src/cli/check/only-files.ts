import { relative, resolve, sep } from 'node:path';
import type { Corpus } from '../../checks/corpus.ts';
import { didYouMean } from '../../checks/did-you-mean.ts';
import type { Problem } from '../../checks/problem.ts';
import { Misused } from '../misused.ts';

/** The problems that stand in some files or folders. Throws a `Misused` for one that is none of content. */
export function onlyIn(
  root: string,
  { files }: Corpus,
  names: readonly string[],
  problems: readonly Problem[],
): readonly Problem[] {
  if (names.length === 0) return problems;
  const paths = names.map((name) => relative(root, resolve(root, name)).replaceAll(sep, '/'));
  const isIn = (file: string, path: string) => file === path || file.startsWith(`${path}/`);
  for (const path of paths) {
    if (![...files.keys()].some((file) => isIn(file, path))) {
      throw new Misused(`There is no file "${path}" of content.${didYouMean(path, files.keys())}`);
    }
  }
  return problems.filter(({ file }) => paths.some((path) => isIn(file, path)));
}
