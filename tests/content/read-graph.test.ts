import { describe, expect, test } from 'vitest';
import { readGraph, type WrittenReads } from '../../src/content/read-graph.ts';

/** What is noted in a build: what a name said, and what it read. */
type Note = readonly [name: string, said: string, reads: Readonly<Record<string, string>>];

const PAGES = ['page /ada.html', 'page /bob.html'];

/** A page of each of two people, and a list of both that the second one shows. */
const NOTES: readonly Note[] = [
  ['list', 'Ada, Bob', { 'entry ada': 'Ada', 'entry bob': 'Bob' }],
  ['page /ada.html', 'a', { 'entry ada': 'Ada' }],
  ['page /bob.html', 'b', { 'entry bob': 'Bob', list: 'Ada, Bob' }],
];

/** What is kept of a build in which that was noted, and the pages of which are `wanted`. */
function kept(notes: readonly Note[], wanted: readonly string[], last?: WrittenReads): WrittenReads {
  const graph = readGraph(last);
  for (const [name, said, reads] of notes) graph.note(name, said, Object.entries(reads));
  return graph.written(wanted);
}

/** The next build, in which the entries say this. */
async function next(last: WrittenReads, entries: Readonly<Record<string, string>>) {
  const graph = readGraph(last);
  await graph.compare((name) => Promise.resolve(entries[name]));
  return graph;
}

const all = (graph: { readonly same: (name: string) => string | undefined }) => [...PAGES, 'list'].map(graph.same);

describe('what rests on nothing that has changed', () => {
  const last = kept(NOTES, PAGES);

  test('says what it said in the last build', async () => {
    expect(all(await next(last, { 'entry ada': 'Ada', 'entry bob': 'Bob' }))).toEqual(['a', 'b', 'Ada, Bob']);
  });

  test('is nothing for which another entry was read, by whatever way', async () => {
    expect(all(await next(last, { 'entry ada': 'Adah', 'entry bob': 'Bob' }))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(all(await next(last, { 'entry ada': 'Ada', 'entry bob': 'Rob' }))).toEqual(['a', undefined, undefined]);
  });

  test('is nothing for which an entry was read that is no more', async () => {
    expect(all(await next(last, { 'entry ada': 'Ada' }))).toEqual(['a', undefined, undefined]);
  });

  test('is not known before it was compared', () => {
    expect(all(readGraph(last))).toEqual([undefined, undefined, undefined]);
  });

  test('is nothing in a first build', async () => {
    const graph = readGraph(undefined);
    await graph.compare(() => Promise.resolve('Ada'));
    expect(all(graph)).toEqual([undefined, undefined, undefined]);
  });
});

describe('what is kept for the next build', () => {
  const last = kept(NOTES, PAGES);

  test('has each name once, after all that it has read', () => {
    expect(last.names).toEqual(['entry ada', 'page /ada.html', 'entry bob', 'list', 'page /bob.html']);
    expect(last.said).toEqual(['Ada', 'a', 'Bob', 'Ada, Bob', 'b']);
  });

  test('is that of the last build where nothing was noted, for what is the same', async () => {
    const graph = await next(last, { 'entry ada': 'Ada', 'entry bob': 'Bob' });
    expect(graph.written(PAGES)).toEqual(last);
  });

  test('is nothing of what is not wanted any more', async () => {
    const graph = await next(last, { 'entry ada': 'Ada', 'entry bob': 'Bob' });
    expect(graph.written(['page /ada.html', 'page /new.html']).names).toEqual(['entry ada', 'page /ada.html']);
  });

  // What it was made of says something else by then: it may have come out as anything.
  test('is nothing of what changed and was not noted, nor of what has read that', async () => {
    const graph = await next(last, { 'entry ada': 'Adah', 'entry bob': 'Bob' });
    graph.note('page /bob.html', 'b2', Object.entries({ 'entry bob': 'Bob', list: 'Ada, Bob' }));
    expect(graph.written(PAGES).names).toEqual(['entry bob']);
  });

  test('is what was noted of what changed', async () => {
    const entries = { 'entry ada': 'Adah', 'entry bob': 'Bob' };
    const graph = await next(last, entries);
    graph.note('list', 'Adah, Bob', Object.entries(entries));
    graph.note('page /ada.html', 'a2', [['entry ada', 'Adah']]);
    graph.note('page /bob.html', 'b2', Object.entries({ 'entry bob': 'Bob', list: 'Adah, Bob' }));
    const written = graph.written(PAGES);
    expect(all(await next(written, entries))).toEqual(['a2', 'b2', 'Adah, Bob']);
    expect(all(await next(written, { 'entry ada': 'Ada', 'entry bob': 'Bob' }))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
