import { describe, expect, test } from 'vitest';
import { faultsOf, faultsOfBody, page } from './small-folder.ts';

test('duplicate-id', async () => {
  expect(await faultsOfBody('<p id="x">\n<svg><g id="x"/></svg>')).toEqual([
    'articles/a.html:3:6  error  duplicate-id  <g id="x"> has an id that stands at 2:87 already',
  ]);
});

describe('what a page says of itself', () => {
  test.each([
    ['missing-title', '<title>A page</title>', '<title>'],
    ['missing-title', 'A page</title>', '<title>', ' </title>'],
    ['missing-description', '<meta name="description" content="What it is about.">', '<meta name="description">'],
    ['missing-description', 'What it is about.', '<meta name="description">'],
    ['missing-heading', '<h1 id="top-line">A page</h1>', '<h1>'],
    ['missing-heading', 'A page</h1>', '<h1>', '<img src="../favicon.svg" alt=""></h1>'],
  ])('%s without %s', async (rule, without, what, instead = '') => {
    const body = '<a href="../index.html">b</a><h2 id="second">x</h2>';
    const html = page({ body }).replace(without, instead);
    expect(await faultsOf({ 'articles/a.html': html })).toEqual([
      `articles/a.html:1:1  error  ${rule}  the page has no ${what} with a text in it`,
    ]);
  });

  test('a drawing’s title is none of the page’s', async () => {
    const body = '<svg><title>A drawing</title></svg><a href="../index.html">b</a><h2 id="second">x</h2>';
    expect(await faultsOf({ 'articles/a.html': page({ body }).replace('<title>A page</title>', '') })).toEqual([
      expect.stringContaining('missing-title'),
    ]);
  });
});
