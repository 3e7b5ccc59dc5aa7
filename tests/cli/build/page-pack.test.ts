import { expect, test } from 'vitest';
import { pagePack, writtenPack } from '../../../src/cli/build/page-pack.ts';
import type { LastPage } from '../../../src/finish/last-pages.ts';
import { numberedPlaces } from '../../../src/finish/verify/places.ts';

const places = numberedPlaces();

const page = (name: string, leadsTo: string[]): LastPage => ({
  sum: `sum of ${name}`,
  stamp: '10 20',
  policy: "default-src 'none'",
  trace: { ids: ' a b ', leadsTo: leadsTo.map(places.numberOf), isLost: false, isRedirect: false },
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
  pagePack(writtenPack.parse(JSON.parse(JSON.stringify(pack.changed()))), places);

test('what was noted of pages is found again, where they are made of the same', () => {
  const pack = pagePack(undefined, places);
  pack.keep('a.html', 'made of a', page('a.html', ['b.html', 'b.html\0place']));
  pack.keep('a.png', 'made of it', image);
  const next = kept(pack);
  expect(next.find('a.html', 'made of a')).toEqual(page('a.html', ['b.html', 'b.html\0place']));
  expect(next.find('a.png', 'made of it')).toEqual(image);
  expect(next.find('a.html', 'made of another')).toBeUndefined();
  expect(next.find('b.html', 'made of a')).toBeUndefined();
});

test('a pack is written anew where something in it is another, and not else', () => {
  const pack = pagePack(undefined, places);
  pack.keep('a.html', 'a', page('a.html', []));
  const next = kept(pack);
  next.keepOnly(new Set(['a.html']));
  expect(next.changed()).toBeUndefined();
  next.keepOnly(new Set());
  expect(next.changed()).toEqual({ texts: [], pages: [] });
});

test('texts that no page has any more go with the pages', () => {
  const pack = pagePack(undefined, places);
  pack.keep('a.html', 'a', page('a.html', ['old.html']));
  pack.keep('b.html', 'b', page('b.html', ['new.html']));
  const next = kept(pack);
  next.keepOnly(new Set(['b.html']));
  expect(next.changed()?.texts).toEqual(["default-src 'none'", 'new.html']);
  expect(kept(next).find('b.html', 'b')).toEqual(page('b.html', ['new.html']));
});
