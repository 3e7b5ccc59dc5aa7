import { describe, expect, test } from 'vitest';
import { firstPublished, lastRecorded, recordOf } from '../../src/content/record.ts';
import type { Published } from '../../src/schema/published.ts';

const recorded = (...days: string[]): Published => ({ order: '000000', recordings: days.map((date) => ({ date })) });

describe('recordOf', () => {
  const records: Record<string, Published> = {
    'articles/old': recorded('2027-03-01'),
    'articles/older': recorded('2026-01-01'),
    'articles/own': recorded('2025-01-01'),
    'background/old': recorded('2027-03-01'),
  };
  const redirects = {
    '/articles/older.html': '/articles/new.html',
    '/articles/old.html': '/articles/new.html',
    '/background/old.html': '/articles/third.html',
  };
  const find = (id: string) => recordOf('articles', id, redirects, (recordId) => records[recordId]);

  test('is the entry’s own', () => expect(find('own')).toBe(records['articles/own']));
  test('else the latest of the pages that lead to it', () => expect(find('new')).toBe(records['articles/old']));
  test('not one of another kind', () => expect(find('third')).toBeUndefined());
});

test('the first and the last recording have the days of a record', () => {
  const record = recorded('2027-03-01', '2027-03-05');
  expect([firstPublished(record), lastRecorded(record)]).toEqual(['2027-03-01', '2027-03-05']);
});

test('what was never published has no day', () => {
  expect(firstPublished(undefined)).toBeUndefined();
});
