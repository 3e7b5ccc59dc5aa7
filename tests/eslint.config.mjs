import { join } from 'node:path';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importRules } from './eslint/import-rules.mjs';
import { plainNodeRule } from './eslint/plain-node.mjs';
import { syntaxRules } from './eslint/syntax-rules.mjs';

/** Files whose tools ask for a default export. */
const configs = ['*.config.mjs', 'tests/*.config.{mjs,ts}', 'src/content.config.ts'];

export default defineConfig(
  { ignores: ['dist/', 'dist-preview/', '.dist-*/', '.astro/', 'content/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  {
    // With types, for which a file must be part of the TypeScript project as it is; an .astro file is not.
    files: ['**/*.{ts,mjs}'],
    extends: [tseslint.configs.strictTypeCheckedOnly, tseslint.configs.stylisticTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: join(import.meta.dirname, '..') } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      'no-console': 'error',
    },
  },
  { files: ['src/**'], rules: { 'max-lines': ['error', { max: 160 }] } },
  // The commands talk to a person; so does what prepares the tests.
  { files: ['src/cli/**', 'tests/setup/**'], rules: { 'no-console': 'off' } },
  // Runs in a reader's browser, as it is.
  { files: ['src/**/*.client.js'], languageOptions: { sourceType: 'script' } },
  ...syntaxRules(configs),
  ...importRules,
  plainNodeRule,
);
