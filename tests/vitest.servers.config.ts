import { defineConfig } from 'vitest/config';
import { keepCompiledCode } from './setup/compile-cache.ts';

keepCompiledCode();

const minutes = 60_000;

/** Tests with programs of others, which `npm test` does not ask for: servers, other browsers, readers of feeds. */
export default defineConfig({
  test: {
    root: '.',
    name: 'servers',
    include: ['tests/servers/*.test.ts'],
    globalSetup: 'tests/setup/servers.ts',
    // On a machine with two cores: one file after the other.
    maxWorkers: 1,
    testTimeout: 2 * minutes,
    // What a page of another browser shows comes when it comes.
    expect: { poll: { timeout: minutes / 2 } },
    hookTimeout: 10 * minutes,
  },
});
