import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entriesOnDisk, wordsOnDisk } from '../../src/content/entries-on-disk.ts';
import { article } from '../../src/schema/article.ts';
import { person } from '../../src/schema/person.ts';
import { words } from '../../src/schema/words.ts';
import { at, SMALL_SITE, writeSite } from '../checks/small-site.ts';

const text = SMALL_SITE[at.article] ?? '';
const OTHER = 'content/articles/other.mdx';

function articles() {
  const root = writeSite({ [OTHER]: text });
  const write = (path: string, changed: string) => writeFileSync(join(root, path), changed);
  return { root, write, read: entriesOnDisk(root, 'articles', article) };
}

test('an entry has its data by the schema, its body and its file', () => {
  const [, talks] = articles().read();
  expect(talks).toMatchObject({ id: 'talks', collection: 'articles', filePath: at.article });
  expect(talks?.data).toEqual(article.parse(talks?.data));
  expect(talks?.body?.trim()).toMatch(/^Putin has called\.\[\^call\] Gas/);
});

test('what has not changed is the same object, and what has is another one', () => {
  const { write, read } = articles();
  const [other, talks] = read();
  write(at.article, text.replace('Putin has called', 'Putin called twice'));
  const [sameOther, changed] = read();
  expect(sameOther).toBe(other);
  expect(changed).not.toBe(talks);
  expect(changed?.data.title).toBe('Putin called twice');
  expect(changed?.digest).not.toBe(talks?.digest);
});

test.each([
  ['of a key that nobody knows', text.replace('description:', 'describtion:')],
  ['of YAML that is none', text.replace('title: Putin has called', 'title: [')],
  ['of a file that is cut off', text.slice(0, 40)],
])('an entry that is wrong because %s is as it was before', (_, wrong) => {
  const { write, read } = articles();
  const before = read();
  write(at.article, wrong);
  expect(read()).toEqual(before);
  write(at.article, text.replace('Putin has called', 'Putin called twice'));
  expect(read().map(({ data }) => data.title)).toEqual(['Putin has called', 'Putin called twice']);
});

test('one that was never right is not there until it is, and one that is removed is gone', () => {
  const { root, write, read } = articles();
  write(OTHER, 'title: no frontmatter');
  expect(read().map(({ id }) => id)).toEqual(['talks']);
  write(OTHER, text);
  expect(read().map(({ id }) => id)).toEqual(['other', 'talks']);
  rmSync(join(root, at.article));
  expect(read().map(({ id }) => id)).toEqual(['other']);
});

test('entries that are YAML alone have no body', () => {
  const [putin] = entriesOnDisk(writeSite({}), 'people', person)();
  expect(putin).toMatchObject({ id: 'putin', data: { name: 'Putin' } });
  expect(putin).not.toHaveProperty('body');
});

test('words are the owner’s over the software’s, and stay as they were while they are wrong', () => {
  const own = 'content/words/en.yaml';
  const root = writeSite({ [own]: 'nav:\n  sources: Whom we cite\n' });
  const read = wordsOnDisk(root, words);
  const [before] = read();
  expect(before).toMatchObject({ id: 'en', filePath: own, data: { nav: { sources: 'Whom we cite' } } });
  expect(read()[0]).toBe(before);
  writeFileSync(join(root, own), 'nav:\n  source: Our witnesses\n');
  expect(read()[0]).toBe(before);
  writeFileSync(join(root, own), 'nav:\n  sources: Our witnesses\n');
  expect(read()[0]?.data.nav.sources).toBe('Our witnesses');
});
