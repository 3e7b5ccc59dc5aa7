import { expect, onTestFinished, test } from 'vitest';
import { wordFiles, wordsOf } from '../../src/content/site-words.ts';
import { bodyThreads } from '../../src/markdown/body-threads.ts';
import { deriveBody, type BodyOrigin } from '../../src/markdown/derived-body.ts';
import { words } from '../../src/schema/words.ts';
import { at, writeSite } from '../checks/small-site.ts';
import { sourceOf } from './compile.ts';

/** What a body of the small site is made of. */
function originOf(path: string): BodyOrigin {
  const root = writeSite({});
  const { dates, approximate, punctuation } = words.parse(wordsOf(wordFiles(root), 'en'));
  return { source: sourceOf(root, path), words: { dates, approximate, punctuation } };
}

function threads(root: string, count: number) {
  const made = bodyThreads(root, count);
  onTestFinished(() => {
    made.end();
  });
  return made;
}

test('threads derive what is derived here', async () => {
  const all = [at.article, at.background].map(originOf);
  const { derive } = threads('.', 2);
  expect(await Promise.all(all.map(derive))).toEqual(all.map(deriveBody));
});

test('they have room until each has work to go on with', async () => {
  const origin = originOf(at.article);
  const { derive, haveRoom } = threads('.', 1);
  const inHand = [derive(origin), derive(origin)];
  expect(haveRoom()).toBe(true);
  inHand.push(derive(origin));
  expect(haveRoom()).toBe(false);
  await Promise.all(inHand);
  expect(haveRoom()).toBe(true);
});

test('a body that cannot be read is said, and the next is derived', async () => {
  const origin = originOf(at.article);
  const { derive } = threads('.', 1);
  const broken = { ...origin, source: { ...origin.source, body: 'a <b' } };
  const results = await Promise.allSettled([derive(broken), derive(origin)]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});

test('a thread that could not begin is given no more', async () => {
  const origin = originOf(at.article);
  const { derive, haveRoom } = threads('no-project', 1);
  await expect(derive(origin)).rejects.toThrow('body-worker.ts');
  await expect(derive(origin)).rejects.toThrow('body-worker.ts');
  expect(haveRoom()).toBe(false);
});
