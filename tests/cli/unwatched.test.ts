import { expect, test } from 'vitest';
import { unwatched } from '../../src/cli/unwatched.ts';

const isUnwatched = unwatched('/p', '/p/dist');

test.each([
  '.dist-next/articles/a.html',
  '.dist-last',
  'dist-preview/index.html',
  '.dist-preview-next/index.html',
  '.astro/share-images/articles/a.png',
])('%s is what a build writes', (path) => {
  expect(isUnwatched(`/p/${path}`)).toBe(true);
});

test.each([
  'content/articles/a.mdx',
  'content/dist/a.png',
  'src/words/en.yaml',
  'public/a.png',
  '.astro/settings.json',
  '',
])('%s is watched', (path) => {
  expect(isUnwatched(`/p/${path}`)).toBe(false);
});
