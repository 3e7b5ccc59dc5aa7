import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../src/cli/root.ts';

const PARTS = ['package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json', 'src', 'content', 'public'];

/** What builds of the project keep. */
const KEPT = '.astro/derived.sqlite';

/** A copy of the project in a folder of its own, in which a test may break things. */
export interface ProjectCopy {
  readonly root: string;
  readonly remove: () => void;
}

/**
 * Copies what a build needs, into a new folder or one below it; the packages are those of the project itself. What the last build
 * of the project has kept comes along: most tests ask what is built, and it is built in half the time.
 */
export function copyProject(below = '.'): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  const copy = join(folder, below);
  for (const part of PARTS.filter((name) => existsSync(join(root, name)))) {
    cpSync(join(root, part), join(copy, part), { recursive: true, preserveTimestamps: true });
  }
  if (existsSync(join(root, KEPT))) cpSync(join(root, KEPT), join(copy, KEPT));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return { root: copy, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Takes what was kept from a copy: its next build is one from nothing. */
export function forgetKept(copy: ProjectCopy): ProjectCopy {
  rmSync(join(copy.root, '.astro'), { recursive: true, force: true });
  return copy;
}
