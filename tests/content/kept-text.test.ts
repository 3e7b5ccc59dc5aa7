import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'astro/zod';
import { ANSWER, readText, type KeptText } from '../../src/content/kept-text.ts';
import { openStore, type Store } from '../../src/content/store.ts';

const TEXT: KeptText = { of: 'words of x', from: 'around', said: 'digest' };

function storeWith(value: unknown): Store {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  const store = openStore(join(folder, 'kept.sqlite'), '1');
  onTestFinished(() => {
    store.close();
    rmSync(folder, { recursive: true });
  });
  store.keep({ kind: ANSWER, of: TEXT.of, from: TEXT.from, schema: z.unknown() }, value);
  return store;
}

test('a text is read by what was asked', () => {
  expect(readText(storeWith({ said: 'digest', reads: [], value: 'gas' }), TEXT)).toBe('gas');
});

test.each([
  ['another answer', { said: 'other', value: 'gas' }],
  ['an answer that is no text', { said: 'digest', value: 1 }],
  ['something else', 'gas'],
])('where %s is kept, that is said', (_, value) => {
  expect(() => readText(storeWith(value), TEXT)).toThrow('The store has no "words of x" any more.');
});

test('where things around it have changed, that is said', () => {
  const store = storeWith({ said: 'digest', value: 'gas' });
  expect(() => readText(store, { ...TEXT, from: 'other' })).toThrow('The store has no "words of x" any more.');
});
