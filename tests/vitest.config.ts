import { configDefaults, defineConfig } from 'vitest/config';
import { BROWSERS } from './setup/browsers.ts';
import { keepCompiledCode } from './setup/compile-cache.ts';

keepCompiledCode();

const minutes = 60_000;

/** Building a copy of the site takes long where other things run beside it. */
const hookTimeout = 4 * minutes;

/** On every core a file: most of them wait for a build of their own, and Vitest would leave one core of two to nobody. */
const maxWorkers = '100%';

/** What needs the built site is prepared once for both. */
const globalSetup = 'tests/setup/site.ts';

/**
 * Those that start programs or read whole sites, where it would save little to share a process; and those that put something in
 * the place of a module or a variable that others use.
 */
const alone = [
  'tests/{bench,checks,cli}/**/*.test.ts',
  'tests/content/{kept-question,reads}.test.ts',
  'tests/share/open-graph.test.ts',
  'tests/share/linked-data/names.test.ts',
];

/** Tests that need the built site, and those that look at the code as a whole. Everything else is a unit test. */
const site = ['tests/site/**/*.test.ts'];
const browser = ['tests/browser/**/*.test.ts'];
const code = ['tests/code/**/*.test.ts'];

/** Those that need programs of others, and have a configuration of their own. */
const servers = ['tests/servers/**'];

/** Those that take long, and have a configuration of their own too. */
const edits = ['tests/edits/**'];

export default defineConfig({
  test: {
    root: '.',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...alone, ...site, ...browser, ...code, ...servers, ...edits],
          maxWorkers,
          // To load the same modules anew would be a third of what they take.
          isolate: false,
          testTimeout: 2 * minutes,
          hookTimeout,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'alone',
          include: alone,
          maxWorkers,
          testTimeout: 2 * minutes,
          hookTimeout,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'code',
          include: code,
          maxWorkers,
          testTimeout: 5 * minutes,
          hookTimeout,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'site',
          include: site,
          globalSetup,
          maxWorkers,
          testTimeout: 2 * minutes,
          hookTimeout,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'browser',
          include: browser,
          globalSetup,
          maxWorkers: BROWSERS,
          testTimeout: 2 * minutes,
          hookTimeout,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
