import { expect, test } from 'vitest';
import { imageAlternative } from '../../../src/share/image/image-alternative.ts';
import { card } from './image-content.ts';

test('the text for an image says everything that is on it, and the whole chain', () => {
  expect(imageAlternative(card())).toBe(
    'News explainer, 26 December 2022: Putin and Xi plan to talk. Where the news comes from: said by Dmitry Peskov, quoted by TASS, relayed by Reuters',
  );
});

test('a page without a day and a chain leaves both out', () => {
  expect(imageAlternative(card({ kind: 'Background', day: undefined, chain: [] }))).toBe(
    'Background: Putin and Xi plan to talk',
  );
});
