import { expect, test } from 'vitest';
import { withPage } from './open-page.ts';
import { ARTICLE } from './page-kinds.ts';

/** Runs in the page. How many characters each full line of the body's paragraphs has; marks of citations excepted. */
function lineLengths(): number[] {
  return [...document.querySelectorAll('.body > p')].flatMap((paragraph) => {
    const lines = new Map<number, number>();
    const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (node.parentElement?.closest('sup')) continue;
      const range = document.createRange();
      for (let index = 0; index < (node.textContent ?? '').length; index += 1) {
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const { bottom, width } = range.getBoundingClientRect();
        if (width > 0) lines.set(Math.round(bottom / 8), (lines.get(Math.round(bottom / 8)) ?? 0) + 1);
      }
    }
    // The last line of a paragraph is as long as it happens to be.
    return [...lines.values()].slice(0, -1);
  });
}

test.each([820, 1280, 1600])('at %i px the text has 62 to 68 characters a line, on median', async (width) => {
  const lengths = await withPage(ARTICLE, { width }, ({ page }) => page.evaluate(lineLengths));
  expect(lengths.length).toBeGreaterThan(30);
  const median = lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)];
  expect(median).toBeGreaterThanOrEqual(62);
  expect(median).toBeLessThanOrEqual(68);
});
