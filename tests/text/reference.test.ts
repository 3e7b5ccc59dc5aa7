import { expect, test } from 'vitest';
import { parseBody } from '../../src/text/body.ts';
import { references } from '../../src/text/reference.ts';
import { articleWith } from './body-of-text.ts';

test('references are found in order, with the places of the file', () => {
  const entry = articleWith('One.[^a][^b-c] `[^code]`\n\n- *Two.[^A b][^Wrong_id]*\n\n| A |\n| - |\n| 1[^d] |');
  const found = references(parseBody(entry));
  expect(found.map(({ id, offset }) => [id, entry.text.slice(offset, offset + id.length + 3)])).toEqual([
    ['a', '[^a]'],
    ['b-c', '[^b-c]'],
    ['A b', '[^A b]'],
    ['Wrong_id', '[^Wrong_id]'],
    ['d', '[^d]'],
  ]);
  expect(found[3]?.ancestors.map(({ type }) => type)).toEqual(['root', 'list', 'listItem', 'paragraph', 'emphasis']);
});
