import { expect, test } from 'vitest';
import { comparable, compared } from '../../src/text/comparison.ts';

test.each([
  ['apostrophes', ['O’Brien', 'O‘Brien', 'OʼBrien', 'O´Brien', 'O′Brien'], "O'Brien"],
  ['hyphens', ['Vale‐Smith', 'Vale‑Smith', 'Vale–Smith'], 'Vale-Smith'],
  ['quotes', ['“so”', '„so“', '«so»'], '"so"'],
  ['spaces', ['Nora Vale', 'Nora\u00a0Vale', 'Nora\u202fVale', 'Nora \n  Vale', ' Nora Vale '], 'Nora Vale'],
  ['unseen characters', ['No\u00adra Va\u200ble\ufeff'], 'Nora Vale'],
  ['composed and decomposed letters', ['Ji\u0159\u00ed', 'Jir\u030ci\u0301'], 'Ji\u0159\u00ed'],
  ['composed and decomposed syllables', ['김민수', '김민수'.normalize('NFD')], '김민수'],
  ['lines of Chinese and Japanese', ['习近平', '习\n近平', '习 近平'], '习近平'],
  ['Arabic with vowel signs and stretched', ['سامِح', 'سـامح'], 'سامح'],
])('%s are alike', (_name, variants, form) => {
  expect(variants.map(comparable)).toEqual(variants.map(() => form));
});

test.each(['May and may', 'Vale—Smith', 'Erdoğan and Erdogan'])('what differs stays apart: %s', (text) => {
  expect(comparable(text)).toBe(text);
});

test('a place in the compared text is one in the text that was written', () => {
  const written = 'A  cafe\u0301 of\u00a0No\u00adra Vale’s';
  const { text, written: placeOf } = compared(written);
  const start = text.indexOf('Nora Vale');
  const place = placeOf(start, start + 'Nora Vale'.length);
  expect(text).toBe("A caf\u00e9 of Nora Vale's");
  expect(written.slice(place.start, place.end)).toBe('No\u00adra Vale');
});

test.each(['Nora Vale’s “café”\nof Peking – `so`', 'Nora  Vale’s “café”\r\nof Peking – `so`'])(
  'each word is found where it was written: %j',
  (written) => {
    const { text, written: placeOf } = compared(written);
    expect(text).toBe(`Nora Vale's "café" of Peking - 'so'`);
    for (const word of ['Nora', 'café', 'Peking', 'so']) {
      const start = text.indexOf(word);
      const place = placeOf(start, start + word.length);
      expect(written.slice(place.start, place.end)).toBe(word);
    }
  },
);
