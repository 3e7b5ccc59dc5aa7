import { expect, test } from 'vitest';
import { excerpt, markedText } from '../../src/search/marked-text.ts';
import { searchWords } from '../../src/search/search-words.ts';

const terms = (text: string) => searchWords(text).map(({ term }) => term);

test.each([
  ['The Kremlin’s 2nd call', ['the', 'kremlin', '2nd', 'call']],
  ["Putin's", ['putin']],
  ['l’Italia', ['l', 'italia']],
  ['Weiß, Łódź, Ærø, Đà Nẵng', ['weiss', 'lodz', 'aero', 'da', 'nang']],
  ['Ёлка И́мени', ['елка', 'имени']],
  ['İstanbul ISPARTA', ['istanbul', 'isparta']],
  ['مُحَمَّد', ['محمد']],
  ['대통령은', ['대통령은']],
  ['中国人', ['中国', '国人', '人']],
  ['G20峰会', ['g20', '峰会', '会']],
  ['प्रधानमंत्री', ['प्रधानमंत्री']],
  ['<b onload=x>', ['b', 'onload', 'x']],
  ['👍 ... \u0000', []],
])('the words of %s', (text, expected) => {
  expect(terms(text)).toEqual(expected);
});

test('composed and decomposed letters are the same word', () => {
  expect(terms('Ho\u0308he')).toEqual(terms('Höhe'));
  expect(terms('한국'.normalize('NFD'))).toEqual(terms('한국'));
});

test('words that answer are marked where they are written, and the text stays whole', () => {
  const pieces = markedText('The tribunal’s Übersee-ruling', new Set(['tribunal', 'ubersee']));
  expect(pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(['tribunal', 'Übersee']);
  expect(pieces.map(({ text }) => text).join('')).toBe('The tribunal’s Übersee-ruling');
});

test('pairs of characters that overlap are one mark after the other', () => {
  const pieces = markedText('在中国人民', new Set(['中国', '国人']));
  expect(pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('')).toBe('在[中国][人]民');
});

test('a long passage is shown around its first word that answers, cut between words', () => {
  const text = `${'before '.repeat(40)}needle ${'after '.repeat(60)}`.trim();
  const shown = excerpt(text, new Set(['needle']));
  expect(shown).toMatch(/^… before .*needle after .* …$/);
  expect(shown.length).toBeLessThan(215);
  expect(excerpt('short', new Set())).toBe('short');
});
