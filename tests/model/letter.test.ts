import { expect, test } from 'vitest';
import { letterPlaces } from '../../src/model/letter.ts';

/** Names as a site in a language has them, each with the letter that a reader of that language looks under. */
const NAMES: Readonly<Record<string, readonly (readonly [name: string, script: string, letter: string])[]>> = {
  en: [
    ['Émile', 'Latn', 'E'],
    ['Łukasz', 'Latn', 'L'],
    ['Ørsted', 'Latn', 'O'],
    ['Chalupa', 'Latn', 'C'],
    ['“Novaya Gazeta”', 'Latn', 'N'],
    ['d’Estaing', 'Latn', 'D'],
    ['7 Days', '', ''],
    ['…', '', ''],
    ['Ёлкин', 'Cyrl', 'Е'],
    ['Йод', 'Cyrl', 'Й'],
    ['أحمد', 'Arab', 'ا'],
    ['张伟', 'Hani', ''],
    ['ბერა', 'Geor', 'ბ'],
  ],
  pl: [['Łukasz', 'Latn', 'Ł']],
  sv: [
    ['Åsa', 'Latn', 'Å'],
    ['Öberg', 'Latn', 'Ö'],
    ['Éva', 'Latn', 'E'],
  ],
  de: [['Özil', 'Latn', 'O']],
  es: [['Ñandú', 'Latn', 'Ñ']],
  cs: [
    ['Chalupa', 'Latn', 'Ch'],
    ['Čapek', 'Latn', 'Č'],
    ['Cyril', 'Latn', 'C'],
  ],
  hu: [['Szabó', 'Latn', 'Sz']],
  tr: [
    ['Irmak', 'Latn', 'I'],
    ['İnci', 'Latn', 'İ'],
  ],
  uk: [['Їжак', 'Cyrl', 'Ї']],
  ar: [['آمنة', 'Arab', 'ا']],
  th: [['เก่ง', 'Thai', 'ก']],
  zh: [
    ['习近平', 'Latn', 'X'],
    ['Anna', 'Latn', 'A'],
  ],
  'zh-Hant': [
    ['習近平', 'Hani', ''],
    ['ㄒㄧˊ ㄐㄧㄣˋ ㄆㄧㄥˊ', 'Bopo', 'ㄒ'],
  ],
  ja: [
    ['ガン', 'Kana', 'か'],
    ['やまだ', 'Kana', 'や'],
    ['たなか いちろう', 'Kana', 'た'],
    ['安倍', 'Hani', ''],
  ],
  ko: [
    ['김민준', 'Hang', 'ㄱ'],
    ['까치', 'Hang', 'ㄱ'],
    ['박서연', 'Hang', 'ㅂ'],
  ],
};

test.each(Object.entries(NAMES))('on a site in %s', (lang, names) => {
  const placeOf = letterPlaces(lang);
  expect(names.map(([name]) => [name, placeOf(name)])).toEqual(
    names.map(([name, script, letter]) => [name, { script, letter }]),
  );
});
