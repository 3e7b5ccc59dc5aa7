import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { noteSoftware, pruneStore, storeOf } from '../../src/content/store-of-project.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pruned-'));
  for (const folder of ['src', 'content/people']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'content/people/ada.yaml'), 'name: Ada\n');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const kept = (kind: string, of: string) => ({ kind, of, from: '', schema: z.string() });

test.each([
  ['facts', 'people/ada', 'people/bob'],
  ['body', 'people/ada', 'people/bob'],
  ['map', 'people/ada {"data":"a.csv"}', 'people/bob {"data":"a.csv"}'],
  ['answer', 'statements people/ada', 'statements people/bob'],
  ['answer', 'statements-on-page people/ada 2022-2', 'statements-on-page people/bob 2022-2'],
])('as %s, %s stays, and %s goes with its entry', (kind, of, gone) => {
  const store = storeOf(root);
  for (const each of [of, gone]) store.keep(kept(kind, each), each);
  store.close();
  pruneStore(root);
  const after = storeOf(root);
  expect([of, gone].map((each) => after.find(kept(kind, each)))).toEqual([of, undefined]);
  after.close();
});

test('a store is of the software with which its build began, and the next build begins anew', () => {
  const write = (code: string) => writeFileSync(join(root, 'src/code.ts'), code);
  const find = () => {
    const store = storeOf(root);
    const found = store.find(kept('facts', 'people/ada'));
    store.keep(kept('facts', 'people/ada'), 'kept');
    store.close();
    return found;
  };
  write('1');
  noteSoftware(root);
  expect([find(), find()]).toEqual([undefined, 'kept']);
  write('2');
  expect(find()).toBe('kept');
  noteSoftware(root);
  expect(find()).toBeUndefined();
});

test('an answer about all entries stays', () => {
  const store = storeOf(root);
  store.keep(kept('answer', 'search-index '), 'kept');
  store.close();
  pruneStore(root);
  const after = storeOf(root);
  expect(after.find(kept('answer', 'search-index '))).toBe('kept');
  after.close();
});
