import { join } from 'node:path';
import { build } from '../setup/build.ts';
import { copyProject, forgetKept } from '../setup/project-copy.ts';
import { firstPaints, type FirstPaint } from './first-paint.ts';

/** A page of each kind that the project's own content has. */
const PAGES = [
  'index.html',
  'articles/putin-xi-talks.html',
  'background/russia-china.html',
  'people/vladimir-putin.html',
  'sources/tass.html',
  'people.html',
  'sources.html',
  'years.html',
  'search.html',
  'about.html',
  '404.html',
];
const RUNS = 5;

/** Measures the first paint of the site that the project has, as built. */
export async function demoPaints(say: (line: string) => unknown): Promise<readonly FirstPaint[]> {
  const { root, remove } = forgetKept(copyProject());
  try {
    say('the site of the project: build, and first paint of its pages');
    await build(root);
    return await firstPaints(join(root, 'dist'), PAGES, RUNS);
  } finally {
    remove();
  }
}
