import { expect, test } from 'vitest';
import { inWords } from '../../src/cli/in-words.ts';

const at = (loc: unknown) => Object.assign(new Error('broken'), { loc });

test.each([
  { error: 'a text', words: 'a text' },
  { error: new Error('broken'), words: 'broken' },
  { error: Object.assign(new Error('broken'), { hint: 'Mend it.' }), words: 'broken\nMend it.' },
  { error: at({ file: 'src/pages/x.astro', line: 3, column: 7 }), words: 'src/pages/x.astro:3:7\nbroken' },
  { error: at({ file: 'src/pages/x.astro' }), words: 'src/pages/x.astro\nbroken' },
  { error: at({ line: 3 }), words: 'broken' },
  { error: at(undefined), words: 'broken' },
])('$words', ({ error, words }) => {
  expect(inWords(error)).toBe(words);
});
