import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pathToFileURL } from 'node:url';
import { plainModules, withPlainModules } from '../../../src/cli/build/plain-modules.ts';

const folder = mkdtempSync(join(tmpdir(), 'plain-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A project that lies where its own files seem to lie. */
const root = join(folder, 'src/content/news (1)');
mkdirSync(root, { recursive: true });

test.each([
  { path: 'src/model/role.ts', isPlain: true },
  { path: 'src/content/store.ts', isPlain: true },
  { path: 'src/checks/rules/addresses.ts', isPlain: true },
  { path: 'src/site/collections.ts', isPlain: false },
  { path: 'src/components/Time.astro', isPlain: false },
  { path: 'src/components/map/model/place.ts', isPlain: false },
  { path: 'src/share/text/role.ts', isPlain: false },
  { path: 'src/model/role.ts?raw', isPlain: false },
  { path: 'src/schema/role.json', isPlain: false },
  { path: '../other/src/model/role.ts', isPlain: false },
])('a build takes $path as it is: $isPlain', ({ path, isPlain }) => {
  expect(plainModules(root).test(join(root, path))).toBe(isPlain);
});

test('a project that is reached by another name is the one that it is', () => {
  const other = join(folder, 'other');
  symlinkSync(root, other);
  expect(plainModules(other).test(join(root, 'src/model/role.ts'))).toBe(true);
});

test('the bundler names them by their whole addresses, wherever it writes', () => {
  const { output } = withPlainModules(root);
  const paths = output && 'paths' in output ? output.paths : undefined;
  const named = ['src/model/role.ts', 'src/site/once.ts'].map((path) =>
    typeof paths === 'function' ? paths(join(root, path)) : undefined,
  );
  expect(named).toEqual([pathToFileURL(join(root, 'src/model/role.ts')).href, join(root, 'src/site/once.ts')]);
});
