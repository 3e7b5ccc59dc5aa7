import { expect, test } from 'vitest';
import { chartDescription } from '../../../src/model/chart/description.ts';
import { chartOf } from './chart.ts';

function described(...given: Parameters<typeof chartOf>): string {
  const { spec, figures, words, wording } = chartOf(...given);
  return chartDescription(spec, figures, wording, words);
}

test('says what rises from what to what, the highest and the lowest', () => {
  expect(described('year,gas\n2021,10.39\n2020,4.1\n2022,15.4\n')).toBe(
    'Column chart, 2020 to 2022. Up from 4.1 (2020) to 15.4 (2022). Highest: 15.4 (2022); lowest: 4.1 (2020).',
  );
});

test('says what falls, and what stays', () => {
  expect(described('year,gas\n2020,4\n2021,3\n')).toContain('Down from 4 (2020) to 3 (2021).');
  expect(described('year,gas\n2020,4\n2021,4\n')).toContain('Unchanged from 4 (2020) to 4 (2021).');
});

test('says where there is no figure, where sources conflict, and what happened', () => {
  const events = '2021-05-21: they sign[^a]';
  expect(described('year,gas\n2020,-\n2021,3/4\n2022,-\n2023,5\n', { type: 'line', events })).toBe(
    'Line chart, 2020 to 2023. Up from 3 or 4 (2021) to 5 (2023). Highest: 5 (2023); lowest: 3 (2021). 2021: 3 or 4, where the sources conflict. No figure: 2020, 2022. 21 May 2021: they sign.',
  );
});

test('says of each series what it does, and of names no course', () => {
  expect(described('year,gas,oil\nNorth,4,1\nSouth,3,2\n', { type: 'bar', y: 'gas, oil' })).toBe(
    'Bar chart of 2 rows. gas: Highest: 4 (North); lowest: 3 (South). oil: Highest: 2 (South); lowest: 1 (North).',
  );
});

test('writes numbers and times as the language of the page does', () => {
  expect(described('year,gas\n2020-01,1200.5\n2020-02,900\n', {}, 'de')).toContain('from 1.201 (Jan. 2020) to 900');
});

test('shows no figure as nothing: the least has digits enough', () => {
  expect(described('year,gas\n2020,0.4\n2021,400\n')).toContain('from 0.4 (2020) to 400 (2021)');
});
