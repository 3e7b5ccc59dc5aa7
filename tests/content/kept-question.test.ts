import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'astro/zod';
import { openStore } from '../../src/content/store.ts';

let folder: string;
let around: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'answers-'));
  around = 'as ever';
  // In development everything is made anew, and nothing is kept.
  vi.stubEnv('DEV', false);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.doUnmock('../../src/site/store.ts');
  vi.doUnmock('../../src/site/surroundings.ts');
  rmSync(folder, { recursive: true });
});

/** The modules of a build of its own, which knows of the builds before it by the store alone. */
async function aBuild() {
  vi.resetModules();
  const store = openStore(join(folder, 'kept.sqlite'), '1');
  vi.doMock('../../src/site/store.ts', () => ({ store }));
  vi.doMock('../../src/site/surroundings.ts', () => ({ surroundings: () => Promise.resolve(around) }));
  const kept = await import('../../src/site/kept-question.ts');
  const asked = await import('../../src/site/question.ts');
  return { ...kept, ...asked, ...(await import('../../src/site/reads.ts')) };
}

/** Asks in a build who is the oldest of some people, and gives what was answered, how often it was made, and what a page read. */
async function oldest(years: Readonly<Record<string, number>>) {
  const { question, keptQuestion, withReads, areSame } = await aBuild();
  let made = 0;
  const year = question('year', (of) => Promise.resolve(years[of] ?? 0));
  const first = keptQuestion('first', async (of) => {
    made += 1;
    const all = await Promise.all(of.split(',').map(async (id) => ({ id, year: await year(id) })));
    return all.toSorted((a, b) => a.year - b.year)[0]?.id;
  });
  return { ask: () => withReads(() => first('ada,bob')), areSame, made: () => made };
}

describe('an answer that is kept', () => {
  test('is not made again to say that it is the same', async () => {
    const { reads } = await (await oldest({ ada: 1815, bob: 1900 })).ask();
    const next = await oldest({ ada: 1815, bob: 1900 });
    expect(await next.areSame(reads)).toBe(true);
    expect(next.made()).toBe(0);
  });

  test('is made again where what it was made of is another, and the same if it says the same', async () => {
    const { reads } = await (await oldest({ ada: 1815, bob: 1900 })).ask();
    const next = await oldest({ ada: 1816, bob: 1900 });
    expect(await next.areSame(reads)).toBe(true);
    expect(next.made()).toBe(1);
    const last = await oldest({ ada: 1901, bob: 1900 });
    expect(await last.areSame(reads)).toBe(false);
  });

  test('is made again where what is around all is another', async () => {
    const { reads } = await (await oldest({ ada: 1815, bob: 1900 })).ask();
    around = 'with another address';
    const next = await oldest({ ada: 1815, bob: 1900 });
    expect(await next.areSame(reads)).toBe(true);
    expect(next.made()).toBe(1);
  });

  test('is given itself where somebody asks for it', async () => {
    await (await oldest({ ada: 1815, bob: 1900 })).ask();
    const next = await oldest({ ada: 1815, bob: 1900 });
    expect((await next.ask()).made).toBe('ada');
    expect(next.made()).toBe(1);
  });
});

test('an answer that one page asks for does not stay, and its digest is known', async () => {
  const { keptQuestion, keptQuestionOfPage, areSame, withReads } = await aBuild();
  let made = 0;
  const list = () => Promise.resolve([(made += 1)].map(() => 'a statement'));
  const [held, ofPage] = [keptQuestion('held', list), keptQuestionOfPage('of-page', list)];
  expect(await held('ada')).toBe(await held('ada'));
  expect(made).toBe(1);
  const { made: first, reads } = await withReads(() => ofPage('ada'));
  expect(await areSame(reads)).toBe(true);
  expect(made).toBe(2);
  expect(await ofPage('ada')).not.toBe(first);
});

describe('a small answer', () => {
  const small = async (year: number) => {
    const { question, keptAnswers } = await aBuild();
    let made = 0;
    const born = question('born', () => Promise.resolve({ year }));
    const decade = keptAnswers('decade', z.number(), async (of) => {
      made += 1;
      return Math.floor((await born(of)).year / 10);
    });
    return { ask: () => decade('ada'), made: () => made };
  };

  test('is kept itself', async () => {
    await (await small(1815)).ask();
    const next = await small(1815);
    expect(await next.ask()).toBe(181);
    expect(next.made()).toBe(0);
  });

  test('is made again where it would be another', async () => {
    await (await small(1815)).ask();
    expect(await (await small(1900)).ask()).toBe(190);
  });
});

test('a summary stands for all that it is made of', async () => {
  const built = async (names: readonly string[]) => {
    const { question, summary, withReads, areSame } = await aBuild();
    let made = 0;
    const name = question('name', (of) => Promise.resolve(names[Number(of)]));
    const all = summary('names', async () => {
      made += 1;
      return Promise.all(names.map((_, index) => name(String(index))));
    });
    return { ask: () => withReads(all), areSame, made: () => made };
  };
  const { reads } = await (await built(['Ada', 'Bob'])).ask();
  expect([...reads.keys()]).toEqual(['names ']);
  const same = await built(['Ada', 'Bob']);
  expect(await same.areSame(reads)).toBe(true);
  expect(same.made()).toBe(0);
  expect(await (await built(['Ada', 'Rob'])).areSame(reads)).toBe(false);
});
