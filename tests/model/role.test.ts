import { describe, expect, test } from 'vitest';
import { namingRoles, rolesOn } from '../../src/model/role.ts';

const medvedev = {
  roles: [
    { title: 'deputy chairman', from: '2020-01-16' },
    { title: 'chairman of the party', from: '2012-05' },
    { title: 'prime minister', from: '2012-05-08', to: '2020-01-16' },
    { title: 'president', from: '2008', to: '2012-05-07' },
  ],
};
const titles = (date: string) => rolesOn(medvedev, date).held.map(({ title }) => title);

describe('the roles on a date', () => {
  test.each([
    ['2022-12-26', ['deputy chairman', 'chairman of the party']],
    ['2020-01-16', ['deputy chairman', 'chairman of the party', 'prime minister']],
    ['2012-05-07', ['chairman of the party', 'president']],
    ['2012-04-30', ['president']],
    ['2008-01-01', ['president']],
    ['2007-12-31', []],
    ['2020', ['deputy chairman', 'chairman of the party', 'prime minister']],
  ])('%s', (date, held) => expect(titles(date)).toEqual(held));
});

test('a role without a beginning was held before anything asked, one without an end is held still', () => {
  expect(rolesOn({ roles: [{ title: 'king' }] }, '0001').held).toHaveLength(1);
  expect(rolesOn({ roles: [{ title: 'king' }] }, '9999-12-31').held).toHaveLength(1);
});

test('where no role is held, those that ended last come first', () => {
  const roles = [
    { title: 'a', to: '2001' },
    { title: 'b', to: '2008-05' },
    { title: 'c', from: '2030' },
  ];
  expect(rolesOn({ roles }, '2022')).toEqual({ held: [], former: [roles[1], roles[0]] });
  expect(rolesOn({ roles }, '1999').former).toEqual([]);
});

test('a text names a person by the roles held, else by the one that ended last', () => {
  const [first, second] = [
    { title: 'a', from: '2000', to: '2001' },
    { title: 'b', from: '2000', to: '2008' },
  ];
  expect(namingRoles({ roles: [first, second] }, '2001')).toEqual([
    { role: first, former: false },
    { role: second, former: false },
  ]);
  expect(namingRoles({ roles: [first, second] }, '2022')).toEqual([{ role: second, former: true }]);
  expect(namingRoles({ roles: [first] }, '1999')).toEqual([]);
});

test('on no date nobody holds anything', () => {
  expect(rolesOn(medvedev, 'yesterday')).toEqual({ held: [], former: [] });
});
