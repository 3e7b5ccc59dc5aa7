import { expect, onTestFinished, test, vi } from 'vitest';
import { checkBeside } from '../../src/checks/check-beside.ts';
import { readCorpus } from '../../src/checks/corpus.ts';
import { entriesIn } from '../../src/checks/entries-in.ts';
import { keptProblems } from '../../src/checks/kept-problems.ts';
import { formatProblem } from '../../src/checks/problem.ts';
import { checkContent, checkCorpus } from '../../src/checks/run.ts';
import { storeOf } from '../../src/content/store-of-project.ts';
import { at, SMALL_SITE, writeSite } from './small-site.ts';

const TODAY = '2027-03-15';

/** The small site with so many more sources, each third of which is in a country that there is not. */
function manySources(count: number): string {
  const source = (SMALL_SITE[at.source] ?? '')
    .replace('state-news-agency', 'newspaper')
    .replace('state-controlled', 'private');
  return writeSite(
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `content/sources/paper-${index}.yaml`,
        source.replace(/^name: .*/m, `name: Paper ${index}`).replace('RU', index % 3 === 0 ? 'XX' : 'FR'),
      ]),
    ),
  );
}

test('many entries that are checked on all cores have the problems that they have on one', () => {
  const root = manySources(400);
  const store = storeOf(root);
  onTestFinished(() => {
    store.close();
  });
  const expected = checkContent(root, TODAY).map(formatProblem);
  expect(expected.length).toBeGreaterThan(133);
  expect(checkCorpus(readCorpus(root, store), TODAY, store).map(formatProblem)).toEqual(expected);
  expect(checkCorpus(readCorpus(root, store), TODAY, store).map(formatProblem)).toEqual(expected);
});

test('other threads keep what they find of entries in the store of the project', async () => {
  const root = manySources(40);
  const store = storeOf(root);
  onTestFinished(() => {
    store.close();
  });
  const corpus = readCorpus(root, store);
  const { find } = keptProblems(corpus, store, () => []);
  const found = () => entriesIn(corpus).map((entry) => find(entry)?.map(formatProblem));
  expect(found().every((known) => known === undefined)).toBe(true);
  const end = checkBeside(root);
  onTestFinished(end);
  await vi.waitFor(() => {
    expect(found()).not.toContain(undefined);
  }, 20_000);
  expect(found().flat().toSorted()).toEqual(checkContent(root, TODAY).map(formatProblem).toSorted());
});
