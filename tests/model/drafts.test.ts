import { describe, expect, test } from 'vitest';
import { draftsAmong, namesIn, type Naming } from '../../src/model/drafts.ts';

describe('the people and sources that an entry names', () => {
  test('in the fields of an article, of its citations and of events', () => {
    const data = {
      people: ['vale'],
      authors: ['pell'],
      source: 'wire',
      citations: { a: { by: 'stone', source: 'wire', via: ['gazette'] }, b: { by: { name: 'Ivo' }, source: 'post' } },
      events: [{ people: ['lee'] }],
    };
    expect([...namesIn(data)].sort()).toEqual([
      'people/lee',
      'people/pell',
      'people/stone',
      'people/vale',
      'sources/gazette',
      'sources/post',
      'sources/wire',
    ]);
  });

  test('by links in texts and in the body', () => {
    const data = { description: 'See [her](../people/vale.yaml).' };
    expect([...namesIn(data, 'And [it](../sources/wire.yaml#changes).')]).toEqual(['people/vale', 'sources/wire']);
  });

  test('not under names of citations that are the names of fields', () => {
    expect([...namesIn({ citations: { by: { title: 'vale', source: 'wire' } } })]).toEqual(['sources/wire']);
  });
});

describe('drafts are', () => {
  const drafts = (...entries: readonly (Partial<Naming> & { key: string })[]) =>
    [...draftsAmong(entries.map((entry) => ({ isDraft: false, isRecorded: false, names: [], ...entry })))].sort();
  const draft = { key: 'articles/plan', isDraft: true, names: ['people/vale'] };
  const vale = { key: 'people/vale', names: ['sources/wire'] };
  const wire = { key: 'sources/wire' };

  test('whoever a draft alone names, and whom those alone name', () => {
    expect(drafts(draft, vale, wire)).toEqual(['articles/plan', 'people/vale', 'sources/wire']);
  });

  test('not those whom a published entry names too, nor whom they name', () => {
    const other = { key: 'background/bridge', names: ['people/vale'] };
    expect(drafts(draft, other, vale, wire)).toEqual(['articles/plan']);
  });

  test('not those whom nobody names, nor whom they name', () => {
    expect(drafts(draft, vale, { key: 'people/stone', names: ['sources/wire'] }, wire)).toEqual([
      'articles/plan',
      'people/vale',
    ]);
  });

  test('not those that were published before, nor whom they name', () => {
    expect(drafts(draft, { ...vale, isRecorded: true }, wire)).toEqual(['articles/plan']);
  });

  test('those that say so, although they were published', () => {
    expect(drafts({ ...draft, isRecorded: true }, vale, wire)).toEqual([
      'articles/plan',
      'people/vale',
      'sources/wire',
    ]);
  });

  test('nobody, where two who are named by each other alone are no draft’s', () => {
    expect(drafts({ ...vale, names: ['people/stone'] }, { key: 'people/stone', names: ['people/vale'] })).toEqual([]);
  });
});
