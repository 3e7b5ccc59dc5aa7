import { expect, test } from 'vitest';
import { linkedPages } from './built-pages.ts';

const RARE = 'main :is(table, img, figcaption, pre, .analysis)';
const texts = linkedPages.filter(({ document }) => document.querySelector('.body'));
const styleOf = (html: string) => [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css = '']) => css).join('\n');

test('a text without tables, images and code has no rules for them, and keeps those for a state', () => {
  const plain = texts.filter(({ document }) => !document.querySelector(RARE));
  expect(plain.length).toBeGreaterThan(0);
  for (const { html } of plain) {
    const style = styleOf(html);
    expect(style).not.toMatch(/& (?:table|thead th|img|pre)\{|\.analysis\{/);
    for (const state of [':target', ':hover', ':focus-visible']) expect(style).toContain(state);
  }
});

test('a text with one of them has the rules for all', () => {
  const rich = texts.filter(({ document }) => document.querySelector(RARE));
  expect(rich.length).toBeGreaterThan(0);
  for (const { html } of rich)
    for (const rule of ['& thead th{', '& img{', '& pre{']) expect(styleOf(html)).toContain(rule);
});
