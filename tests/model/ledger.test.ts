import { expect, test } from 'vitest';
import { entriesBesides, ledgerOf } from '../../src/model/ledger.ts';

const citations = {
  first: { source: 'tass', title: 'First' },
  second: { source: 'tass', title: 'Second' },
  unused: { source: 'tass', title: 'Unused' },
};

test('numbers by first use in the body, then in the texts after it', () => {
  const later = { text: 'Later.', cite: ['first', 'second'] };
  const { entries, marks } = ledgerOf({ body: ['second', 'second'], after: [later] }, citations);
  expect(entries.map(({ number, id, uses }) => ({ number, id, uses }))).toEqual([
    { number: 1, id: 'second', uses: ['S-ref-1', 'S-ref-1-2', 'S-ref-1-3'] },
    { number: 2, id: 'first', uses: ['S-ref-2'] },
  ]);
  expect(marks.get(later)).toEqual([
    { number: 2, use: 1 },
    { number: 1, use: 3 },
  ]);
});

test('numbers what stands before the body first', () => {
  const summary = { text: 'In brief.', cite: ['second'] };
  const { entries, marks } = ledgerOf({ before: [summary], body: ['first', 'second'], after: [] }, citations);
  expect(entries.map(({ id, uses }) => ({ id, uses }))).toEqual([
    { id: 'second', uses: ['S-ref-1', 'S-ref-1-2'] },
    { id: 'first', uses: ['S-ref-2'] },
  ]);
  expect(marks.get(summary)).toEqual([{ number: 1, use: 1 }]);
});

test('refuses an id without a citation', () => {
  expect(() => ledgerOf({ body: ['third'], after: [] }, citations)).toThrow('There is no citation "third"');
});

test('does not take what every object has for a citation', () => {
  expect(() => ledgerOf({ body: ['constructor'], after: [] }, citations)).toThrow('There is no citation "constructor"');
});

test('knows the entries that are used elsewhere than in some texts', () => {
  const own = { text: 'Own.', cite: 'second' };
  const other = { text: 'Other.', cite: ['first', 'second', 'unused'] };
  const ledger = ledgerOf({ body: ['first'], after: [own, other] }, citations);
  expect(entriesBesides(ledger, [other]).map(({ id }) => id)).toEqual(['first', 'second']);
  expect(entriesBesides(ledger, [own]).map(({ id }) => id)).toEqual(['first', 'second', 'unused']);
});
