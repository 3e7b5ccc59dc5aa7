import { expect, test } from 'vitest';
import { pagePack, writtenPack } from '../../../src/cli/build/page-pack.ts';
import type { LastPage } from '../../../src/finish/last-pages.ts';

const page = (name: string, policy: string, leadsTo: number[] = []): LastPage => ({
  sum: `sum of ${name}`,
  stamp: '10 20',
  policy,
  trace: { ids: ' a b ', leadsTo, isLost: false, isRedirect: false },
  listed: { address: `https://example.org/${name}`, changed: '2026-01-01', news: undefined },
});
const image: LastPage = {
  sum: 'sum of an image',
  stamp: '30 40',
  policy: undefined,
  trace: { ids: undefined, leadsTo: [], isLost: false, isRedirect: false },
  listed: undefined,
};

/** A pack as the next build finds it. */
const kept = (pack: ReturnType<typeof pagePack>) =>
  pagePack(writtenPack.parse(JSON.parse(JSON.stringify({ places: 'x', ...pack.changed() }))));

test('what was noted of pages is found again, where they are made of the same', () => {
  const pack = pagePack(undefined);
  pack.keep('a.html', 'made of a', page('a.html', 'one', [3, 0]));
  pack.keep('a.png', 'made of it', image);
  const next = kept(pack);
  expect(next.find('a.html', 'made of a')).toEqual(page('a.html', 'one', [3, 0]));
  expect(next.find('a.png', 'made of it')).toEqual(image);
  expect(next.find('a.html', 'made of another')).toBeUndefined();
  expect(next.find('b.html', 'made of a')).toBeUndefined();
});

test('a pack is written anew where something in it is another, and not else', () => {
  const pack = pagePack(undefined);
  pack.keep('a.html', 'a', page('a.html', 'one'));
  const next = kept(pack);
  next.keepOnly(new Set(['a.html']));
  expect(next.changed()).toBeUndefined();
  next.keepOnly(new Set());
  expect(next.changed()).toEqual({ policies: [], pages: [] });
});

test('policies that no page has any more go with the pages', () => {
  const pack = pagePack(undefined);
  pack.keep('a.html', 'a', page('a.html', 'old'));
  pack.keep('b.html', 'b', page('b.html', 'new'));
  pack.keep('c.html', 'c', page('c.html', 'new'));
  const next = kept(pack);
  next.keepOnly(new Set(['b.html', 'c.html']));
  expect(next.changed()?.policies).toEqual(['new']);
  expect(kept(next).find('c.html', 'c')).toEqual(page('c.html', 'new'));
});
