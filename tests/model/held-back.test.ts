import { expect, test } from 'vitest';
import { article } from '../../src/schema/article.ts';
import { isHeldBack } from '../../src/model/drafts.ts';
import { buildTimeFault } from '../../src/content/build-time.ts';

const at = (moment: string) => Date.parse(moment);

test('an embargo holds an entry back until its moment, in whatever zone', () => {
  const data = { embargo: '2026-12-01T06:00:00+01:00' };
  expect(isHeldBack(data, at('2026-12-01T04:59:59Z'))).toBe(true);
  expect(isHeldBack(data, at('2026-12-01T05:00:00Z'))).toBe(false);
  expect(isHeldBack({ ...data, draft: true }, at('2026-12-01T05:00:00Z'))).toBe(true);
  expect(isHeldBack({ embargo: 'tomorrow' }, at('2026-12-01T05:00:00Z'))).toBe(true);
  expect(isHeldBack(data, -Infinity)).toBe(true);
  expect(isHeldBack({}, -Infinity)).toBe(false);
});

test.for(['2026-12-01', '2026-12-01T06:00', '2026-02-30T06:00:00Z', '2026-12-01T25:00:00Z', '2026-12-01 06:00:00Z'])(
  '%s is not a moment with its zone',
  (embargo) => {
    const issues = article.shape.embargo.safeParse(embargo).error?.issues.map(({ message }) => message);
    expect(issues).toEqual([
      `"${embargo}" is not a moment with its zone; write it as in 2026-12-01T06:00:00+01:00 or 2026-12-01T05:00:00Z`,
    ]);
    expect(buildTimeFault(embargo)).toBe(
      `BUILD_TIME is "${embargo}", which is not a moment with its zone; write it as in 2026-12-01T06:00:00+01:00`,
    );
  },
);
