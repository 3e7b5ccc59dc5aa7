import { defineConfig } from 'vitest/config';

const minutes = 60_000;

/** Building a copy of the site takes long where other things run beside it. */
const hookTimeout = 4 * minutes;

/** Tests that need the built site, and those that look at the code as a whole. Everything else is a unit test. */
const site = ['tests/{site,browser}/**/*.test.ts'];
const code = ['tests/code/**/*.test.ts'];

/** Those that need programs of others, and have a configuration of their own. */
const servers = ['tests/servers/**'];

export default defineConfig({
  test: {
    root: '.',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...site, ...code, ...servers],
          testTimeout: 2 * minutes,
          hookTimeout,
          sequence: { groupOrder: 0 },
        },
      },
      { test: { name: 'code', include: code, testTimeout: 5 * minutes, hookTimeout, sequence: { groupOrder: 0 } } },
      {
        test: {
          name: 'site',
          include: site,
          globalSetup: 'tests/setup/site.ts',
          // They share one browser, and a machine with two cores: one file after the other.
          maxWorkers: 1,
          testTimeout: 2 * minutes,
          hookTimeout,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
