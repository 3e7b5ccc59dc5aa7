import { defineConfig } from 'vitest/config';
import { keepCompiledCode } from './setup/compile-cache.ts';

keepCompiledCode();

const minutes = 60_000;

/** The test that builds a site after many edits and from nothing, which takes about twenty minutes. */
export default defineConfig({
  test: {
    root: '.',
    name: 'edits',
    include: ['tests/edits/*.test.ts'],
    testTimeout: 10 * minutes,
    hookTimeout: 10 * minutes,
  },
});
