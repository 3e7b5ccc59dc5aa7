import { describe, expect, test } from 'vitest';
import { address, id, language, name, text, textUpTo } from '../../src/schema/text.ts';

const takes = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

describe('text', () => {
  test.each([
    '',
    ' ',
    '\t\n',
    '\u200B',
    '\u00A0\u2060\uFEFF',
    '\u00AD',
    '\u2800'.replace('\u2800', '\u3164'),
    '\u202E\u200D',
  ])('of invisible characters is empty: %j', (value) => expect(takes(text, value)).toBe(false));

  test.each(['a', '0', '—', '习近平', '\u200Ba', '👩‍👩‍👧'])('that shows something is none: %j', (value) =>
    expect(takes(text, value)).toBe(true),
  );
});

test('a text has at most 2,000 characters, a name 110', () => {
  expect(takes(text, 'a'.repeat(2000))).toBe(true);
  expect(takes(text, 'a'.repeat(2001))).toBe(false);
  expect(takes(name, '習'.repeat(110))).toBe(true);
  expect(takes(name, '習'.repeat(111))).toBe(false);
});

test('a length is counted in characters, also of those that take two units', () => {
  expect(takes(textUpTo(4), 'ééé😀')).toBe(true);
  expect(takes(textUpTo(4), 'éééé😀')).toBe(false);
  expect(takes(name, '𠮷'.repeat(6) + 'a'.repeat(104))).toBe(true);
});

describe('id', () => {
  test.each(['tass', 'call-announced', 'g7', '2022', 'a-1-b'])('takes %s', (value) =>
    expect(takes(id, value)).toBe(true),
  );

  test.each(['', 'TASS', 'call_announced', 'call--x', '-call', 'call-', 'call announced', 'é', 'a/b', 'a.b', 'a\n'])(
    'refuses %j',
    (value) => expect(takes(id, value)).toBe(false),
  );
});

describe('language', () => {
  test.each(['en', 'ru', 'zh-Hans', 'pt-BR', 'sr-Latn-RS'])('takes %s', (value) =>
    expect(takes(language, value)).toBe(true),
  );

  test.each(['', 'e', 'en_GB', 'english language', 'zh-'])('refuses %j', (value) =>
    expect(takes(language, value)).toBe(false),
  );
});

describe('address', () => {
  test.each([
    'https://tass.com/politics/1?a=b#c',
    'http://en.people.cn/90883/8178887.html',
    'https://xn--e1afmkfd.xn--p1ai/',
  ])('takes %s', (value) => expect(takes(address, value)).toBe(true));

  test.each([
    'tass.com',
    'javascript:alert(1)',
    'ftp://tass.com',
    '//tass.com',
    'https://',
    'https://a b.com',
    ' https://a.b',
    'mailto:a@b.c',
    'https://name@a.b/',
    'https://:word@a.b/',
    'https://a\u00ADb.c',
    'https://a.b/\u200Ec',
    'https://a.b\u200D/',
    'JavaScript:https://a.b',
    'java\tscript:alert(1)',
    `https://a.b/${'c'.repeat(2000)}`,
  ])('refuses %j', (value) => expect(takes(address, value)).toBe(false));
});
