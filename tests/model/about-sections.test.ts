import { describe, expect, test } from 'vitest';
import { aboutSections } from '../../src/model/about-sections.ts';
import { site, type Site } from '../../src/schema/site.ts';
import { english } from '../share/english.ts';

const small: Site = {
  name: 'Small',
  tagline: 'A small site.',
  lang: 'en',
  publisher: { name: 'Someone', contact: 'mail@example.org' },
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  saved: true,
  data: true,
};
const usual = english.about.sections.map(({ id }) => id);

describe('the page about a site', () => {
  test('says who publishes it', () => {
    const publisher = aboutSections(small, english).find(({ id }) => id === 'publisher');
    expect(publisher?.text).toContain(
      'published by Someone. Write to [mail\\@example\\.org](<mailto:mail@example.org>)',
    );
  });

  test('has the sections of the site’s own after the usual ones, as they are written', () => {
    const imprint = { id: 'imprint', heading: 'Imprint', text: 'Example Press {and others}' };
    const sections = aboutSections({ ...small, about: [imprint] }, english);
    expect(sections.map(({ id }) => id)).toEqual([...usual, 'imprint']);
    expect(sections.at(-1)).toEqual(imprint);
  });

  test('has one in the place of the usual one with its id', () => {
    const privacy = { id: 'privacy', heading: 'Your data', text: 'We count visits.' };
    const sections = aboutSections({ ...small, about: [privacy] }, english);
    expect(sections.map(({ id }) => id)).toEqual(usual);
    expect(sections).toContainEqual(privacy);
  });
});

test('two sections with one id are refused', () => {
  const section = { id: 'imprint', heading: 'Imprint', text: 'Example Press' };
  expect(site.safeParse({ ...small, about: [section] }).success).toBe(true);
  expect(site.safeParse({ ...small, about: [section, section] }).error?.issues[0]?.message).toBe(
    'has two sections with one id: give each an id of its own',
  );
});
