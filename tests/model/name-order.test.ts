import { expect, test } from 'vitest';
import { nameOrder } from '../../src/model/name-order.ts';

const sorted = (lang: string, ...names: readonly string[]) => names.toSorted(nameOrder(lang).compare);

test('a number in a name counts as one', () => {
  expect(sorted('en', 'Topic 10', 'Topic 2', 'Topic', 'Topic 1b', 'Topic 1')).toEqual([
    'Topic',
    'Topic 1',
    'Topic 1b',
    'Topic 2',
    'Topic 10',
  ]);
});

test('letters have the order of the language', () => {
  expect(sorted('sv', 'Öberg', 'Zorn', 'Åsa')).toEqual(['Zorn', 'Åsa', 'Öberg']);
  expect(sorted('en', 'Öberg', 'Zorn', 'Åsa')).toEqual(['Åsa', 'Öberg', 'Zorn']);
});
