import { expect, test } from 'vitest';
import { nearHostLimits } from '../../../src/cli/build/host-limits.ts';
import type { SizedFile } from '../../../src/cli/build/sized-files.ts';

/** So many files in a folder, each of so many bytes. */
const some = (count: number, folder: string, ending: string, bytes = 1000): SizedFile[] =>
  Array.from({ length: count }, (_, index) => ({ path: `${folder}/x-${index}.${ending}`, bytes }));

const page: SizedFile = { path: 'index.html', bytes: 1000 };

test('a site that is far from every limit says nothing', () => {
  expect(nearHostLimits([page])).toEqual([]);
  expect(nearHostLimits([])).toEqual([]);
  expect(nearHostLimits([page, ...some(15_998, 'people', 'html')])).toEqual([]);
});

test('one that is near the files that a host takes says what to leave out, and how much that is', () => {
  const files = [
    page,
    ...some(4000, 'articles', 'html'),
    ...some(4000, 'articles', 'json', 20_000),
    ...some(4000, 'articles', 'png'),
    ...some(4000, 'saved', 'html', 150_000),
    { path: 'feed.json', bytes: 5 },
    { path: 'background/x/feed.json', bytes: 5 },
    { path: 'explainer.schema.json', bytes: 5 },
    { path: 'background/x/events.json', bytes: 5 },
    { path: 'embed/x.json', bytes: 5 },
  ];
  expect(nearHostLimits(files)).toEqual([
    'Near a limit of Cloudflare Pages: 16,006 files, of at most 20,000 files. In content/site.yaml "saved: false" leaves out 4,000 files of 600 MB, and "data: false" leaves out 4,002 files of 80 MB.',
  ]);
});

test('what is left out already is not advised', () => {
  expect(nearHostLimits(some(20_001, 'people', 'html'))).toEqual([
    'Over a limit of Cloudflare Pages: 20,001 files, of at most 20,000 files. Nothing more of them can be left out.',
  ]);
});

test('one file is heavier than a host takes', () => {
  expect(
    nearHostLimits([page, { path: 'report.pdf', bytes: 30_000_000 }, { path: 'talk.mp3', bytes: 22_000_000 }]),
  ).toEqual([
    'Over a limit of Cloudflare Pages: 30 MB in report.pdf, of at most 26.2 MB. Nothing more of them can be left out.',
  ]);
});

test('all bytes together are more than a host takes', () => {
  expect(nearHostLimits([page, ...some(50, 'saved', 'html', 20_900_000)])).toEqual([
    'Over a limit of GitHub Pages: 1,045 MB, of at most 1,000 MB. In content/site.yaml "saved: false" leaves out 50 files of 1,045 MB.',
  ]);
});

test('a folder has more files than a host takes in one', () => {
  const files = [
    ...some(30_000, 'articles', 'html', 1),
    ...some(20_000, 'articles', 'json', 1),
    ...some(9000, 'people', 'html', 1),
  ];
  expect(nearHostLimits(files).at(-1)).toBe(
    'Near a limit of Netlify: 50,000 files in articles, of at most 54,000 files. In content/site.yaml "data: false" leaves out 20,000 files of 0 MB.',
  );
});
