import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../src/cli/root.ts';

const PARTS = ['package.json', 'astro.config.mjs', 'tsconfig.json', 'src', 'content', 'public'];

/** A copy of the project in a folder of its own, in which a test may break things. */
export interface ProjectCopy {
  readonly root: string;
  readonly remove: () => void;
}

/** Copies what a build needs; the packages are those of the project itself. */
export function copyProject(): ProjectCopy {
  const copy = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  for (const part of PARTS.filter((name) => existsSync(join(root, name)))) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return { root: copy, remove: () => rmSync(copy, { recursive: true, force: true }) };
}
