import { expect, test } from 'vitest';
import { excerpt, markedText } from '../../src/search/marked-text.ts';
import { asked } from '../../src/search/query.ts';
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

/** What answers to a question of words and phrases, as an index that has them all gives it. */
const answering = (question: string) => asked(question).map((part) => ({ asked: part, words: new Set(part.terms) }));

/** A text with brackets around what is marked. */
const marked = (text: string, question: string) =>
  markedText(text, answering(question))
    .map((piece, turn) => (turn % 2 === 1 ? `[${piece}]` : piece))
    .join('');

test('words that answer are marked where they are written, and the text stays whole', () => {
  expect(marked('The tribunal’s Übersee-ruling', 'tribunal ubersee')).toBe('The [tribunal]’s [Übersee]-ruling');
});

test('pairs of characters that overlap are one mark after the other', () => {
  expect(marked('在中国人民', '中国人')).toBe('在[中国][人]民');
});

test.each([
  [
    'its words elsewhere are not',
    '"no limits"',
    'No limits, and no end: limits of “no limits”',
    '[No] [limits], and no end: limits of “[no] [limits]”',
  ],
  ['words beside it are', '"no limits" end', 'No limits, no end', '[No] [limits], no [end]'],
  ['a word of it that is asked for too', '"no limits" no', 'No limits, no end', '[No] [limits], [no] end'],
  ['a word twice', '"a a b"', 'a b a a b a', 'a b [a] [a] [b] a'],
  ['no more than the end of it', '"the end"', 'end the', 'end the'],
  ['inside of a run without spaces', '"习近平"', '近主席习近平同平', '近主席[习近][平]同平'],
])('of a phrase the whole is marked: %s', (_, question, text, expected) => {
  expect(marked(text, question)).toBe(expected);
});

test('a long passage is shown around its first word that answers, cut between words', () => {
  const text = `${'before '.repeat(40)}needle ${'after '.repeat(60)}`.trim();
  const shown = excerpt(text, answering('needle'));
  expect(shown).toMatch(/^… before .*needle after .* …$/);
  expect(shown.length).toBeLessThan(215);
  expect(excerpt('short', [])).toBe('short');
  expect(excerpt(text, [])).toMatch(/^before .* before …$/);
  expect(excerpt(text.split(' ').reverse().join(' '), answering('needle'))).toMatch(/^… after .*needle before .* …$/);
  expect(excerpt(`${'before '.repeat(40)}needle`, answering('needle'))).toMatch(/^… before .*needle$/);
  expect(excerpt('字'.repeat(400), answering('字字'))).toBe(`${'字'.repeat(200)} …`);
});

test('of a phrase the place is that of the whole', () => {
  const text = `limits ${'before '.repeat(60)}no limits ${'after '.repeat(60)}`.trim();
  expect(excerpt(text, answering('"no limits"'))).toContain('before no limits after');
});
