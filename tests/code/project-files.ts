import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/cli/root.ts';

/** What a machine makes for itself and nobody commits; .gitignore says the same. */
const MADE = /^(\.git|node_modules|dist|dist-preview|\.dist-.*|\.astro)$/;

/** What lies at the top of the project, what a machine made for itself excepted. */
export function topLevel(): string[] {
  return readdirSync(root).filter((name) => !MADE.test(name));
}

/** All files of the project, from its root on, with slashes. */
export function projectFiles(): string[] {
  return topLevel().flatMap((name) => listFiles(name));
}

function listFiles(path: string): string[] {
  try {
    const names = readdirSync(join(root, path)).filter((name) => name !== 'node_modules');
    return names.flatMap((name) => listFiles(`${path}/${name}`));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return [path];
    throw error;
  }
}
