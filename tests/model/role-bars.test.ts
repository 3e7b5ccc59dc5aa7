import { expect, test } from 'vitest';
import { roleBars } from '../../src/model/role-bars.ts';

test('the axis runs from the first year of a role to the year of the day', () => {
  const { bars, asOf, years } = roleBars([{ title: 'President', from: '2000-01-01', to: '2009-12-31' }], '2019-12-31');
  expect(bars[0]).toMatchObject({ start: 0, isStartUnknown: false });
  expect(bars[0]?.length).toBeCloseTo(50, 0);
  expect(asOf).toBeGreaterThan(99);
  expect(years.map(({ year }) => year)).toEqual([2000, 2005, 2010, 2015, 2020]);
});

test('a role that began on the day is still seen, and ends with it', () => {
  const { bars, asOf } = roleBars(
    [
      { title: 'Chairman', from: '2012-05' },
      { title: 'Deputy', from: '2022-12-26' },
    ],
    '2022-12-26',
  );
  const [, deputy] = bars;
  expect(deputy?.length).toBeGreaterThan(0.5);
  expect((deputy?.start ?? 0) + (deputy?.length ?? 0)).toBeCloseTo(asOf, 1);
});

test('a role without a start begins with the axis and says so', () => {
  expect(roleBars([{ title: 'Minister' }], '2022-11-20').bars[0]).toMatchObject({ start: 0, isStartUnknown: true });
});
