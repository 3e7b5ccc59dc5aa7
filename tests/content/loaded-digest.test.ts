import { expect, test } from 'vitest';
import { digestOfData } from '../../src/content/data-digest.ts';
import { dataOf, listEntries, readEntry } from '../../src/content/entry-file.ts';
import { dataDigestIn, loadedDigest } from '../../src/content/loaded-digest.ts';
import { digest } from '../../src/content/store.ts';
import { article } from '../../src/schema/article.ts';

test('an entry is loaded with the digest of its data, and that is what pages would make of them', () => {
  for (const id of listEntries('.', 'articles')) {
    const entry = readEntry('.', 'articles', id);
    const data = article.parse(dataOf(entry));
    const asLoaded: unknown = JSON.parse(JSON.stringify(data));
    expect(dataDigestIn(loadedDigest(digest(entry.text), digestOfData(data)))).toBe(digestOfData(asLoaded));
  }
});

test('an entry that was loaded without it has none', () => {
  expect(dataDigestIn(digest('text'))).toBeUndefined();
});
