import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headerFiles } from '../../../src/finish/headers/header-files.ts';
import { sitePolicies } from '../../../src/finish/headers/site-policy.ts';
import { policyText } from '../../../src/finish/policy.ts';
import { writeFolder } from '../folder.ts';
import { withPolicy } from '../with-policy.ts';

const page = (style: string, body = '') =>
  withPolicy(
    `<!DOCTYPE html><html><head><meta charset="utf-8"><style>${style}</style></head><body>${body}</body></html>`,
  ).html;

test('the policy of the site allows what a page of it needs', async () => {
  const folder = writeFolder({
    'index.html': page('a{}', '<img src="a.png" alt="">'),
    'articles/a.html': page('b{}', '<script src="../a.js"></script>'),
  });
  const text = policyText((await sitePolicies(folder)).pages);
  expect(text).toMatch(
    /^default-src 'none'; script-src 'self'; style-src 'sha256-\S+' 'sha256-\S+'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'$/,
  );
});

test('it grows with the kinds of pages, not with their number', async () => {
  const folder = writeFolder({ 'index.html': page('a{}'), 'articles/0.html': page('b{}') });
  await headerFiles(folder, await sitePolicies(folder));
  const small = readFileSync(join(folder, '_headers'), 'utf8');
  for (let number = 1; number <= 300; number += 1) {
    writeFileSync(join(folder, `articles/${number}.html`), page('b{}', `<p>${number}</p>`));
  }
  await headerFiles(folder, await sitePolicies(folder));
  expect(readFileSync(join(folder, '_headers'), 'utf8')).toBe(small);
});

test('saved explainers have a policy apart, which allows what they need and the page for what is missing', async () => {
  const files = {
    'index.html': page('a{}'),
    '404.html': page('c{}'),
    'saved/a.html': page('b{}', '<img src="data:," alt="">'),
    'saved/b.html': page('b{}'),
  };
  const { pages, saved } = await sitePolicies(writeFolder(files));
  const styles = (...texts: string[]) => texts.map((text) => /'sha256-[^']+'/.exec(page(text))?.[0]).sort();
  expect([...(pages.get('style-src') ?? [])].sort()).toEqual(styles('a{}', 'c{}'));
  expect([...(saved.get('style-src') ?? [])].sort()).toEqual(styles('b{}', 'c{}'));
  expect(pages.get('img-src')).toBeUndefined();
  expect(saved.get('img-src')).toEqual(new Set(['data:']));
});

test('a page without a policy is an error', async () => {
  const folder = writeFolder({ 'a.html': '<!DOCTYPE html><title>a</title>' });
  await expect(sitePolicies(folder)).rejects.toThrow('a.html has no security policy: build the site again');
});
