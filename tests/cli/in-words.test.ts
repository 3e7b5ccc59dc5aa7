import { expect, test } from 'vitest';
import { inWords } from '../../src/cli/in-words.ts';

const FULL = 'the disk is full: make room, then run the same command again.';
const at = (loc: unknown) => Object.assign(new Error('broken'), { loc });

test.each([
  { error: 'a text', words: 'a text' },
  { error: new Error('broken'), words: 'broken' },
  { error: Object.assign(new Error('broken'), { hint: 'Mend it.' }), words: 'broken\nMend it.' },
  { error: at({ file: 'src/pages/x.astro', line: 3, column: 7 }), words: 'src/pages/x.astro:3:7\nbroken' },
  { error: at({ file: 'src/pages/x.astro' }), words: 'src/pages/x.astro\nbroken' },
  { error: at({ line: 3 }), words: 'broken' },
  { error: at(undefined), words: 'broken' },
  { error: new Error('', { cause: new Error('EACCES: permission denied') }), words: 'EACCES: permission denied' },
  { error: new Error('', { cause: new Error('ENOSPC: no space left on device, write') }), words: FULL },
  { error: new Error('Failed to write file\n\nCaused by:\n    No space left on device (os error 28)'), words: FULL },
  { error: new Error('EDQUOT: disk quota exceeded, write'), words: FULL },
])('$words', ({ error, words }) => {
  expect(inWords(error)).toBe(words);
});
