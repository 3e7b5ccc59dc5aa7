import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/cli/root.ts';
import { projectFiles, topLevel } from './project-files.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');

const TOP_LEVEL = [
  'LICENSE',
  'README.md',
  'astro.config.mjs',
  'content',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tests',
  'tsconfig.json',
];

test('the top level has what the design names, and dotfiles', () => {
  const others = topLevel().filter((name) => !name.startsWith('.') && !TOP_LEVEL.includes(name));
  expect(others).toEqual([]);
});

describe('packages', () => {
  test('package.json asks for exact versions', () => {
    const { dependencies, devDependencies } = Asked.parse(JSON.parse(read('package.json')));
    const inexact = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !EXACT.test(version),
    );
    expect(inexact).toEqual([]);
  });

  test('the lockfile names no registry: it serves whoever installs from another one', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved":/);
  });
});

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
const Packages = z.record(z.string(), z.string());
const Asked = z.object({ dependencies: Packages.default({}), devDependencies: Packages });

describe('no file names a place on somebody’s machine', () => {
  // Where this very copy lies is looked for too, unless that is as short as "/app", which can stand in any text.
  const here = [root, `${homedir()}/`].filter((folder) => folder.length > 6);
  const texts = projectFiles().filter((file) => !/\.(png|jpe?g|webp|ico|woff2?)$/.test(file));

  test.each(texts)('%s', (file) => {
    const text = read(file);
    expect(here.filter((folder) => text.includes(folder))).toEqual([]);
    expect(text.match(/(?<![\w.~])(\/home\/\w+\/|\/Users\/\w+\/|[A-Z]:\\Users\\)/g)).toBeNull();
  });
});
