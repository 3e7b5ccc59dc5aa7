import { expect, test } from 'vitest';
import { textsInJson } from '../../src/finish/json-texts.ts';

test('a text has its key, also in a list, and where it begins', () => {
  const json = '{"a": "x", "b": ["y", {"c": "\\"z\\"", "d": 1}, "y"],\n"e": {}, "f": "{\\"g\\":1}"}';
  expect(textsInJson(json).map(({ key, text, start, end }) => [key, text, json.slice(start, end)])).toEqual([
    ['a', 'x', '"x"'],
    ['b', 'y', '"y"'],
    ['c', '"z"', '"\\"z\\""'],
    ['b', 'y', '"y"'],
    ['f', '{"g":1}', '"{\\"g\\":1}"'],
  ]);
});

test('a text alone has no key', () => {
  expect(textsInJson('"a"')).toEqual([{ key: '', text: 'a', start: 0, end: 3 }]);
  expect(textsInJson('["a"]')).toEqual([{ key: '', text: 'a', start: 1, end: 4 }]);
});

test('what is no JSON is an error', () => {
  expect(() => textsInJson('{"a":}')).toThrow(SyntaxError);
});
