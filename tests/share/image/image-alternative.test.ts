import { expect, test } from 'vitest';
import { imageAlternative } from '../../../src/share/image/image-alternative.ts';
import { imageContent } from './image-content.ts';

test('the text for an image says everything that is on it, and the whole chain', () => {
  expect(imageAlternative(imageContent())).toBe(
    'News explainer, 26 December 2022: Putin and Xi plan to talk. Where the news comes from: said by Dmitry Peskov, quoted by TASS, relayed by Reuters',
  );
});

test('a page without a day and a chain leaves both out', () => {
  expect(imageAlternative(imageContent({ kind: 'Background', day: undefined, chain: [] }))).toBe(
    'Background: Putin and Xi plan to talk',
  );
});
