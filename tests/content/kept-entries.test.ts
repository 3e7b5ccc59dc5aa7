import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { digestOfData } from '../../src/content/data-digest.ts';
import { entriesOnDisk } from '../../src/content/entries-on-disk.ts';
import { keptEntries } from '../../src/content/kept-entries.ts';
import { storeOf } from '../../src/content/store-of-project.ts';
import { article } from '../../src/schema/article.ts';
import { at, SMALL_SITE, writeSite } from '../checks/small-site.ts';

const text = SMALL_SITE[at.article] ?? '';
const OTHER = 'content/articles/other.mdx';

function articles(root = writeSite({ [OTHER]: text }), store = storeOf(root)) {
  onTestFinished(store.close);
  return { root, read: async () => keptEntries(root, 'articles', article, store) };
}

test('a build reads what a development server reads, whether it was kept or not', async () => {
  const { root, read } = articles();
  const onDisk = entriesOnDisk(root, 'articles', article)();
  expect(await read()).toEqual(onDisk);
  expect(await articles(root).read()).toEqual(onDisk);
});

test('the digest of data that were kept is that of data that are read', async () => {
  const { read } = articles('.', storeOf(writeSite({})));
  await read();
  for (const { data } of await read()) {
    const anew: unknown = JSON.parse(JSON.stringify(data));
    expect(digestOfData(data)).toBe(digestOfData(anew));
  }
});

test('an entry is as its file is now, and one that is removed is gone', async () => {
  const { root, read } = articles();
  await read();
  writeFileSync(join(root, at.article), text.replace('Putin has called', 'Putin called twice'));
  expect((await read()).map(({ data }) => data.title)).toEqual(['Putin has called', 'Putin called twice']);
  rmSync(join(root, OTHER));
  expect((await read()).map(({ id }) => id)).toEqual(['talks']);
});

test('data that do not fit their schema are refused', async () => {
  const { root, read } = articles();
  writeFileSync(join(root, OTHER), text.replace('description:', 'describtion:'));
  await expect(read()).rejects.toThrow('describtion');
});
