import { expect, test } from 'vitest';
import { robotsText } from '../../src/share/robots.ts';

test('lets everybody read everything, and names the sitemap by its whole address', () => {
  expect(robotsText('https://example.org/news/sitemap.xml')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/news/sitemap.xml\n',
  );
});

test('names no sitemap where there is none', () => {
  expect(robotsText(undefined)).toBe('User-agent: *\nAllow: /\n');
});
