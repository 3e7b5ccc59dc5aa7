import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packagesFor, showInstall } from '../../src/cli/install-progress.mjs';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backgrounder-'));
});

afterEach(() => rmSync(root, { recursive: true }));

function writeLockfile(packages: Readonly<Record<string, object>>): void {
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...packages } }));
}

test('counts what is for this kind of machine, and not what lies in a package that is not', () => {
  const { platform, arch } = process;
  writeLockfile({
    'node_modules/any': {},
    'node_modules/here': { os: [platform], cpu: [arch] },
    'node_modules/but-others': { os: ['!sunos'] },
    'node_modules/not-here': { os: [`!${platform}`] },
    'node_modules/other-os': { os: ['sunos'], cpu: [arch] },
    'node_modules/other-cpu': { os: [platform], cpu: ['wasm32'] },
    'node_modules/other-cpu/node_modules/within': {},
    'node_modules/other-cpu-too': {},
  });
  expect(packagesFor(root)).toEqual([
    'node_modules/any',
    'node_modules/here',
    'node_modules/but-others',
    'node_modules/other-cpu-too',
  ]);
});

test('a lockfile without packages has none', () => {
  writeFileSync(join(root, 'package-lock.json'), '{}');
  expect(packagesFor(root)).toEqual([]);
});

test('shows how many of them are there by now', async () => {
  writeLockfile({ 'node_modules/one': {}, 'node_modules/two': {} });
  const shown: string[] = [];
  const end = showInstall(root, {
    begin: () => undefined,
    move: (text) => shown.push(text),
    end: () => shown.push('end'),
  });
  await expect.poll(() => shown.at(-1)).toBe('Installing 0 of 2 packages');
  mkdirSync(join(root, 'node_modules/one'), { recursive: true });
  writeFileSync(join(root, 'node_modules/one/package.json'), '{}');
  // As packages are that npm has unpacked.
  utimesSync(join(root, 'node_modules/one/package.json'), new Date('1985-10-26'), new Date('1985-10-26'));
  await expect.poll(() => shown.at(-1), { timeout: 10_000 }).toBe('Installing 1 of 2 packages');
  end();
  expect(shown.at(-1)).toBe('end');
});
