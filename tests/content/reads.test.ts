import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { once } from '../../src/site/once.ts';
import { digestOfData } from '../../src/content/data-digest.ts';
import { areSame, question } from '../../src/site/question.ts';
import { withReads } from '../../src/site/reads.ts';

// In development everything is made anew, and nothing is noted.
beforeEach(() => vi.stubEnv('DEV', false));
afterEach(() => vi.unstubAllEnvs());

const content = { name: 'Ada', born: 1815 };

/** Questions about the same content, the first of which a build has asked before. */
function asked(now = content) {
  const name = `person-${Math.random()}`;
  const ask = (of: typeof content) => question(name, () => Promise.resolve(of));
  return { ask: ask(content), askNow: () => ask(now) };
}

describe('what was read', () => {
  test('is the same where its answer is the same', async () => {
    const { ask, askNow } = asked({ ...content });
    const { made, reads } = await withReads(() => ask('ada'));
    expect(made).toEqual(content);
    expect(reads.size).toBe(1);
    askNow();
    expect(await areSame(reads)).toBe(true);
  });

  test('is another with another answer', async () => {
    const { ask, askNow } = asked({ ...content, born: 1816 });
    const { reads } = await withReads(() => ask('ada'));
    askNow();
    expect(await areSame(reads)).toBe(false);
  });

  test('is the same where what differs is not what is said', async () => {
    const name = `person-${Math.random()}`;
    const ask = (of: typeof content) =>
      question(
        name,
        () => Promise.resolve(of),
        ({ name: said }) => said,
      );
    const { reads } = await withReads(() => ask(content)('ada'));
    ask({ ...content, born: 1816 });
    expect(await areSame(reads)).toBe(true);
  });

  test('is another where nobody asks any more, or the answer is an error', async () => {
    expect(await areSame(new Map([['no-such-question ada', 'x']]))).toBe(false);
    const name = `person-${Math.random()}`;
    question(name, () => Promise.reject(new Error('There is none.')));
    expect(await areSame(new Map([[`${name} ada`, 'x']]))).toBe(false);
  });

  test('is what each asks by itself, also at the same time', async () => {
    const ask = question(`waiting-${Math.random()}`, async (about) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return about;
    });
    const all = await Promise.all(['a', 'b'].map((about) => withReads(() => ask(about))));
    expect(all.map(({ reads }) => [...reads.keys()].map((key) => key.split(' ')[1]))).toEqual([['a'], ['b']]);
  });

  test('of an answer is not noted by who asks for it', async () => {
    const inner = question(`inner-${Math.random()}`, () => Promise.resolve([1, 2]));
    const outer = question(`outer-${Math.random()}`, async (id) => (await inner(id)).length);
    const { reads } = await withReads(() => outer('x'));
    expect([...reads.keys()].map((key) => key.split('-')[0])).toEqual(['outer']);
  });
});

test('what is made once is noted by each that shows it, and not by the first alone', async () => {
  const ask = question(`all-${Math.random()}`, () => Promise.resolve([1]));
  const sorted = once(() => ask(''));
  const first = await withReads(sorted);
  const second = await withReads(sorted);
  expect(second.made).toBe(first.made);
  expect(first.reads.size).toBe(1);
  expect(second.reads).toEqual(first.reads);
});

describe('the digest of data', () => {
  test('tells maps, sets and what is in them apart', () => {
    const all = [
      {},
      [],
      new Map(),
      new Map([['a', 1]]),
      new Set([1]),
      new Set([2]),
      /a/,
      /b/,
      undefined,
      null,
      'undefined',
    ];
    expect(new Set(all.map(digestOfData)).size).toBe(all.length);
  });

  test('is the same for what was read of a store and what was made', () => {
    const read: unknown = JSON.parse('"aj"');
    const made = { text: 'Čaj'.slice(1), list: [new Set(['x'])] };
    expect(digestOfData({ text: read, list: [new Set(['x'])] })).toBe(digestOfData(made));
  });

  test('is refused where something is no data', () => {
    expect(() => digestOfData({ act: () => 1 })).toThrow('A function is no data.');
    expect(() => digestOfData([new Date()])).toThrow('An object of a class is no data.');
  });
});
