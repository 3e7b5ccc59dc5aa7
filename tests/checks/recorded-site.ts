import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readCorpus } from '../../src/checks/corpus.ts';
import { publish } from '../../src/cli/publish.ts';
import { problemsOf, writeSite, type Case, type Changes } from './small-site.ts';

/** The records of a small site with changes, as they were made on a day, by the paths of their files. */
export function recordsOf(changes: Changes = {}, day = '2027-03-01'): Record<string, string> {
  const { records } = publish(readCorpus(writeSite(changes)), day);
  return Object.fromEntries([...records].map(([id, record]) => [`content/published/${id}.yaml`, stringify(record)]));
}

/**
 * A test for each case: the small site as it was published on 1 March 2027 with its changes has its problems, and no others. `second` is what was
 * changed and published on 5 March 2027.
 */
export function publishedCases(cases: Readonly<Record<string, Case>>, second?: Changes): void {
  for (const [name, [changes, problems]] of Object.entries(cases)) {
    test(name, () => {
      const first = recordsOf();
      const records = second ? { ...first, ...recordsOf({ ...first, ...second }, '2027-03-05') } : first;
      expect(problemsOf(writeSite({ ...records, ...changes }))).toEqual(problems);
    });
  }
}

/** A test for each case: a small site with `before`, as it was published on 1 March 2027, has with its changes its problems, and no others. */
export function recordedCases(before: Changes, cases: Readonly<Record<string, Case>>): void {
  for (const [name, [changes, problems]] of Object.entries(cases)) {
    test(name, () => {
      expect(problemsOf(writeSite({ ...before, ...recordsOf(before), ...changes }))).toEqual(problems);
    });
  }
}
