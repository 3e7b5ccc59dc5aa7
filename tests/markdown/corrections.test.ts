import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { insertAfter } from '../../src/markdown/insert-after.ts';
import { passagesOf } from '../../src/text/statement.ts';
import { recordsOf } from '../checks/recorded-site.ts';
import { at, both, edit, type Changes } from '../checks/small-site.ts';
import { treeOf } from '../text/body-of-text.ts';
import { compile, components } from './compile.ts';

/** Where a mark after the nth passage of a paragraph comes to stand. */
function marked(body: string, passage: number): string {
  const [block] = treeOf(body).children;
  if (block?.type !== 'paragraph') throw new Error('no paragraph');
  const { end = 0 } = passagesOf(block)[passage] ?? {};
  insertAfter(block, end, [{ type: 'text', value: '*' }]);
  const text = (node: Nodes): string => {
    if ('children' in node) return `<${node.children.map(text).join('')}>`;
    if (node.type === 'citationReference') return `[^${node.value}]`;
    return 'value' in node ? node.value : '';
  };
  return text(block).slice(1, -1);
}

describe('a mark stands after its passage and what that cites', () => {
  test.each([
    ['One. Two. Three.', 0, 'One. Two. Three.*'],
    ['One[^a]. Two.[^b]', 0, 'One[^a].* Two.[^b]'],
    ['One.[^a] Two.[^b][^c] Three.', 0, 'One.[^a]* Two.[^b][^c] Three.'],
    ['One.[^a-long-reference] Two. [^b] [^c] Three.', 1, 'One.[^a-long-reference] Two. [^b] [^c]* Three.'],
    ['One.[^a] Two.[^b]', 1, 'One.[^a] Two.[^b]*'],
    ['One. *Two.*[^a] Three.', 0, 'One. <Two.>[^a]* Three.'],
    ['One. [Two. Three.](https://example.org)[^a] Four.', 0, 'One. <Two. Three.>[^a]* Four.'],
    ['One. *Two.*', 0, 'One. <Two.>*'],
    ['One [^a] and two.[^b] Three.', 0, 'One [^a] and two.[^b]* Three.'],
  ])('%s', (body, sentence, expected) => {
    expect(marked(body, sentence)).toBe(expected);
  });
});

const log = (kind: string) =>
  edit(['\n---\n\n', `\nchanges: [{ date: 2027-03-02, kind: ${kind}, text: It was wrong. }]\n---\n\n`]);

/** The marks in an article of the small site that was changed after its first publication and published again. */
function marks(changes: Changes) {
  const first = recordsOf();
  const second = recordsOf({ ...first, ...changes }, '2027-03-05');
  return components(compile(at.article, { ...first, ...second, ...changes }).tree, 'CorrectionMark');
}

const west = edit(['Gas flows east', 'Gas flows west']);

describe('a passage is marked', () => {
  test.each(['correction', 'clarification'])('that came with a %s, with the day of the change', (kind) => {
    expect(marks({ [at.article]: both(west, log(kind)) })).toEqual([
      { kind, date: '2027-03-02', href: '#S-changes', pageLang: 'en', text: '' },
    ]);
  });

  test('in a note, where it is its background’s', () => {
    const changed = both(edit(['China buys it', 'India buys it']), log('correction'));
    expect(marks({ [at.background]: changed })).toEqual([
      expect.objectContaining({ kind: 'correction', href: '/background/neighbours.html#S-changes' }),
    ]);
  });
});

describe('no passage is marked', () => {
  test.each(['update', 'minor'])('that came with an entry of kind %s', (kind) => {
    expect(marks({ [at.article]: both(west, log(kind)) })).toEqual([]);
  });

  test('of what was never changed, nor where only the log is longer', () => {
    expect(marks({})).toEqual([]);
    expect(marks({ [at.article]: log('correction') })).toEqual([]);
  });
});

test('a note is as of the last change that is not minor, else of the first publication', () => {
  const asOf = (changes: Changes) => components(compile(at.article, changes).tree, 'Background')[0]?.asOf;
  expect(asOf({})).toBeUndefined();
  expect(asOf(recordsOf())).toBe('2027-03-01');
  expect(asOf({ ...recordsOf(), [at.background]: log('minor') })).toBe('2027-03-01');
  expect(asOf({ ...recordsOf(), [at.background]: log('update') })).toBe('2027-03-02');
});
