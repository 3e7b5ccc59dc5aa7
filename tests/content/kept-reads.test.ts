import { expect, test } from 'vitest';
import { beginReads, keepReads } from '../../src/content/kept-reads.ts';
import { openStore, type Store } from '../../src/content/store.ts';

/** Does a build in which the page of a person rests on what is said of her; gives what the page said in the last one, if that holds. */
async function build(store: Store, says: string, from = 'around'): Promise<string | undefined> {
  const { graph, wanted } = beginReads(store, from);
  await graph.compare(() => Promise.resolve(says));
  const last = graph.same('page /ada.html');
  graph.note('page /ada.html', `${says} on a page`, [['entry ada', says]]);
  wanted.add('page /ada.html');
  keepReads(store);
  return last;
}

test('a build knows of the last one, where all around it is the same', async () => {
  const store = openStore(':memory:', '1');
  expect(await build(store, 'Ada')).toBe(undefined);
  expect(await build(store, 'Ada')).toBe('Ada on a page');
  expect(await build(store, 'Adah')).toBe(undefined);
  expect(await build(store, 'Adah')).toBe('Adah on a page');
  expect(await build(store, 'Adah', 'another address')).toBe(undefined);
  store.close();
});

test.each(['structure', 'said'])('where a build was cut off before it kept its %s, nothing is known', async (lost) => {
  const store = openStore(':memory:', '1');
  await build(store, 'Ada');
  const cutOff: Store = {
    ...store,
    keep: (what, value) => what.of !== lost && store.keep(what, value),
    keepLarge: (what, value) => what.of !== lost && store.keepLarge(what, value),
  };
  const { graph, wanted } = beginReads(cutOff, 'around');
  graph.note('page /bob.html', 'Bob on a page', [['entry bob', 'Bob']]);
  wanted.add('page /bob.html');
  keepReads(cutOff);
  expect(await build(store, 'Ada')).toBe(undefined);
  store.close();
});
