import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'astro/zod';
import { openStore, type Store } from '../../src/content/store.ts';
import { storeOf } from '../../src/content/store-of-project.ts';

function inFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return join(folder, 'kept.sqlite');
}

/** What is kept of an entry, and whether it had to be made. */
async function ask(store: Store, of: string, from: string, value = of.toUpperCase()) {
  let isMade = false;
  const make = () => {
    isMade = true;
    return { value };
  };
  const kept = await store.kept({ kind: 'body', of, from, schema: z.object({ value: z.string() }), make });
  return { ...kept, isMade };
}

test('what was made of the same is kept, and what was made of something else is made', async () => {
  const file = inFolder();
  const first = openStore(file, '1');
  expect(await ask(first, 'a', 'x')).toEqual({ value: 'A', isMade: true });
  expect(await ask(first, 'a', 'x')).toEqual({ value: 'A', isMade: false });
  expect(await ask(first, 'a', 'y', 'new')).toEqual({ value: 'new', isMade: true });
  first.close();
  const second = openStore(file, '1');
  expect(await ask(second, 'a', 'y')).toEqual({ value: 'new', isMade: false });
  second.close();
});

test('nothing is kept of another version', async () => {
  const file = inFolder();
  const first = openStore(file, '1');
  await ask(first, 'a', 'x', 'old');
  first.close();
  const second = openStore(file, '2');
  expect(await ask(second, 'a', 'x')).toEqual({ value: 'A', isMade: true });
  second.close();
});

test('what nobody wants any more goes', async () => {
  const store = openStore(inFolder(), '1');
  await ask(store, 'a', 'x', 'old');
  await ask(store, 'b', 'x', 'old');
  store.keepOnly('body', new Set(['b']));
  expect(await ask(store, 'a', 'x')).toMatchObject({ isMade: true });
  expect(await ask(store, 'b', 'x')).toMatchObject({ isMade: false });
  store.close();
});

test('a value of another shape is made', async () => {
  const store = openStore(inFolder(), '1');
  await ask(store, 'a', 'x');
  const schema = z.object({ other: z.number() });
  const kept = await store.kept({ kind: 'body', of: 'a', from: 'x', schema, make: () => ({ other: 1 }) });
  expect(kept).toEqual({ other: 1 });
  store.close();
});

test('what is large is written where it is another, or was made of something else', () => {
  const file = inFolder();
  const store = openStore(file, '1');
  const large = (from: string) => ({ kind: 'large', of: 'a', from, schema: z.string() });
  store.keepLarge(large('x'), 'text');
  const other = new DatabaseSync(file);
  other.exec(
    'CREATE TABLE written (of TEXT); CREATE TRIGGER t AFTER INSERT ON kept BEGIN INSERT INTO written VALUES (new.of); END',
  );
  const written = () => other.prepare('SELECT count(*) AS count FROM written').get()?.count;
  store.keepLarge(large('x'), 'text');
  expect([written(), store.find(large('x'))]).toEqual([0, 'text']);
  store.keepLarge(large('x'), 'another');
  expect([written(), store.find(large('x'))]).toEqual([1, 'another']);
  store.keepLarge(large('y'), 'another');
  expect([written(), store.find(large('x')), store.find(large('y'))]).toEqual([2, undefined, 'another']);
  other.exec("UPDATE kept SET value = 'damaged' WHERE of = 'a'");
  expect(store.find(large('y'))).toBe(undefined);
  store.keepLarge(large('y'), 'another');
  expect(store.find(large('y'))).toBe('another');
  other.close();
  store.close();
});

test.each<[what: string, damage: (bytes: Buffer<ArrayBuffer>) => Uint8Array]>([
  ['cut off', (bytes) => bytes.subarray(0, 5000)],
  ['no database', () => Buffer.from('nothing of the kind')],
  ['empty', () => new Uint8Array()],
  ['changed in a value', (bytes) => Buffer.from(bytes.toString('latin1').replace('KEPT', 'KEPP'), 'latin1')],
])('a store that is %s never shows', async (_what, damage) => {
  const file = inFolder();
  const first = openStore(file, '1');
  await ask(first, 'a', 'x', 'KEPT');
  first.close();
  writeFileSync(file, damage(readFileSync(file)));
  const second = openStore(file, '1');
  expect(await ask(second, 'a', 'x', 'KEPT')).toEqual({ value: 'KEPT', isMade: true });
  second.close();
});

test('where the disk takes no store, all is made', async () => {
  const file = join(inFolder(), 'in/a/file');
  writeFileSync(join(file, '../../..'), '');
  const store = openStore(file, '1');
  expect(await ask(store, 'a', 'x')).toEqual({ value: 'A', isMade: true });
  store.close();
});

test('a project has one store, however its root is written', async () => {
  const root = inFolder();
  mkdirSync(join(root, 'src'), { recursive: true });
  writeFileSync(join(root, 'src/a.ts'), 'export {};');
  const first = storeOf(root);
  await ask(first, 'a', 'x');
  first.close();
  const second = storeOf(`${root}/`);
  expect(await ask(second, 'a', 'x')).toMatchObject({ isMade: false });
  second.close();
  writeFileSync(join(root, 'src/a.ts'), 'export const a = 1;');
  const third = storeOf(root);
  expect(await ask(third, 'a', 'x')).toMatchObject({ isMade: true });
  third.close();
});
