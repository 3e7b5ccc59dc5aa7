import { expect, test } from 'vitest';
import { complaints } from './run-tool.ts';

test.each([
  // `check` begins with `sync`, which writes the types of the collections.
  { what: 'types', bin: 'astro/bin/astro.mjs', args: ['check', '--minimumFailingSeverity', 'hint'] },
  {
    what: 'ESLint',
    bin: 'eslint/bin/eslint.js',
    args: ['--config', 'tests/eslint.config.mjs', '--max-warnings', '0', '.'],
  },
  { what: 'Prettier', bin: 'prettier/bin/prettier.cjs', args: ['--check', '.', '--log-level', 'warn'] },
])('$what: nothing to complain of', async ({ bin, args }) => {
  expect(await complaints(bin, ...args)).toBe('');
});
