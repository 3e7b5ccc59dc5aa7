import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keptPages } from '../../../src/cli/build/kept-pages.ts';
import { openStore, type Store } from '../../../src/content/store.ts';

function emptyStore(): Store {
  const folder = mkdtempSync(join(tmpdir(), 'places-'));
  const store = openStore(join(folder, 'kept.sqlite'), '1');
  onTestFinished(() => {
    store.close();
    rmSync(folder, { recursive: true });
  });
  return store;
}

/** A build that has such pages, each with the places that it leads to: those that it finished, and those that it left as they were. */
function build(
  store: Store,
  finished: Readonly<Record<string, readonly string[]>>,
  left: readonly string[] = [],
): void {
  const { find, keep, keepOnly, places } = keptPages(store, '/site');
  for (const path of left) find(path, 'made of it');
  for (const [path, leadsTo] of Object.entries(finished)) {
    const trace = { ids: undefined, leadsTo: leadsTo.map(places.numberOf), isLost: false, isRedirect: false };
    keep(path, 'made of it', { sum: path, stamp: '1 2', policy: undefined, listed: undefined, trace });
  }
  keepOnly(new Set([...Object.keys(finished), ...left]));
}

/** The places that a page led to in the last build; `undefined` where nothing is known of it. */
function leadsTo(store: Store, path: string): string[] | undefined {
  const { find, places } = keptPages(store, '/site');
  return find(path, 'made of it')?.trace.leadsTo.map((number) => places.all[number] ?? '');
}

const many = Array.from({ length: 9 }, (_, number) => `old-${number}.html`);

test('a page leads to the same places in the next build, and in one with more of them', () => {
  const store = emptyStore();
  build(store, { 'a.html': ['b.html', 'c.html\0place'] });
  expect(leadsTo(store, 'a.html')).toEqual(['b.html', 'c.html\0place']);
  build(store, { 'd.html': ['c.html\0place', 'e.html'] }, ['a.html']);
  expect(leadsTo(store, 'a.html')).toEqual(['b.html', 'c.html\0place']);
  expect(leadsTo(store, 'd.html')).toEqual(['c.html\0place', 'e.html']);
});

test('places that most pages no longer lead to go, and those of the others stay', () => {
  const store = emptyStore();
  build(store, { 'a.html': many, 'b.html': ['old-8.html', 'c.html'], 'd.html': ['c.html'] });
  build(store, {}, ['b.html', 'd.html']);
  expect(keptPages(store, '/site').places.all).toEqual(['old-8.html', 'c.html']);
  expect(leadsTo(store, 'b.html')).toEqual(['old-8.html', 'c.html']);
  expect(leadsTo(store, 'd.html')).toEqual(['c.html']);
});

test('as many places as there were, and others, are kept in their stead', () => {
  const store = emptyStore();
  build(store, { 'a.html': ['x.html', 'y.html'] });
  build(store, { 'b.html': ['p.html', 'q.html', 'r.html'], 'c.html': ['p.html'] }, ['a.html']);
  build(store, {}, ['c.html']);
  expect(leadsTo(store, 'c.html')).toEqual(['p.html']);
});

test('of pages whose places are lost nothing is known', () => {
  const store = emptyStore();
  build(store, { 'a.html': ['b.html'] });
  store.keepOnly('places', new Set());
  expect(leadsTo(store, 'a.html')).toBeUndefined();
  build(store, { 'b.html': ['a.html'] });
  expect(leadsTo(store, 'a.html')).toBeUndefined();
  expect(leadsTo(store, 'b.html')).toEqual(['a.html']);
});
