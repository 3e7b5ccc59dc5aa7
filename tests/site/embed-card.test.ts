import { expect, test } from 'vitest';
import { pages } from './built-pages.ts';

const cards = pages.filter(({ path }) => path.startsWith('embed/'));

test('there are cards for other sites', () => {
  expect(cards.length).toBeGreaterThan(1);
});

test.each(cards)('$path has 8 kB at most, and no styles for what stands on pages alone', ({ html }) => {
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(8000);
  const [styles = ''] = /<style>[^]*<\/style>/.exec(html) ?? [];
  expect(styles).toContain('.chain');
  expect(styles).not.toMatch(/\.(?:grid|dated|key|native)\b/);
});
