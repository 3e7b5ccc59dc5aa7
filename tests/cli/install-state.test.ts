import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forgetInstall, isInstalled, rememberInstall } from '../../src/cli/install-state.mjs';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'package-lock.json'), '{"lockfileVersion": 3}');
});

afterEach(() => rmSync(root, { recursive: true }));

/** What happens after a complete install, and whether there is something to install then. */
const cases: readonly { what: string; then: () => void; installed: boolean }[] = [
  { what: 'nothing', then: () => undefined, installed: true },
  { what: 'the next install began', then: () => forgetInstall(root), installed: false },
  { what: 'the lockfile changed', then: () => writeFileSync(join(root, 'package-lock.json'), '{}'), installed: false },
  { what: 'the lockfile is gone', then: () => rmSync(join(root, 'package-lock.json')), installed: false },
  {
    what: 'node_modules is gone',
    then: () => rmSync(join(root, 'node_modules'), { recursive: true }),
    installed: false,
  },
];

describe('whether there is anything to install', () => {
  test.each(cases)('after: $what', ({ then, installed }) => {
    rememberInstall(root);
    then();
    expect(isInstalled(root)).toBe(installed);
  });

  test('a folder where nothing was ever installed', () => {
    expect(isInstalled(root)).toBe(false);
  });
});
