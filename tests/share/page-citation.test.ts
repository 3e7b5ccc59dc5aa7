import { describe, expect, test } from 'vitest';
import { citationAsBibtex, citationAsText, type CitedPage } from '../../src/share/page-citation.ts';
import { english } from './english.ts';

const page: CitedPage = {
  id: 'talks',
  title: 'Putin and Xi plan to talk',
  authors: ['A. Writer', 'The Desk'],
  site: 'Backgrounder',
  day: '2022-12-26',
  published: '2026-11-24',
  updated: '2026-12-01',
  address: 'https://example.org/a~b/talks_1.html',
};

describe('as text', () => {
  test('it names the version by its last change', () => {
    expect(citationAsText(page, english)).toBe(
      'A. Writer and The Desk: “Putin and Xi plan to talk”, Backgrounder. News of 26 December 2022. Published on 24 November 2026. Version of 1 December 2026. https://example.org/a~b/talks_1.html',
    );
  });

  test('what was never changed is of the day when it was published', () => {
    expect(citationAsText({ ...page, updated: undefined }, english)).toContain('Version of 24 November 2026.');
  });

  test('what is not known is left out, and a site that publishes itself is named once', () => {
    const bare = { ...page, authors: ['Backgrounder'], day: undefined, published: undefined, updated: undefined };
    expect(citationAsText({ ...bare, address: undefined }, english)).toBe('“Putin and Xi plan to talk”, Backgrounder.');
  });
});

describe('as BibTeX', () => {
  test('it has the same facts, and the address as it is', () => {
    expect(citationAsBibtex(page, english).split('\n')).toEqual([
      '@misc{talks,',
      '  author = {{A. Writer} and {The Desk}},',
      '  title = {{Putin and Xi plan to talk}},',
      '  organization = {Backgrounder},',
      '  year = {2026},',
      '  date = {2026-11-24},',
      '  version = {2026-12-01},',
      '  note = {News of 26 December 2022.},',
      '  url = {https://example.org/a~b/talks_1.html}',
      '}',
    ]);
  });

  test('a site that publishes itself is named once', () => {
    const cited = citationAsBibtex({ ...page, authors: ['Backgrounder'] }, english);
    expect(cited).toContain('author = {{Backgrounder}}');
    expect(cited).not.toContain('organization');
  });

  test('what means something to TeX stays text, and no brace is left open', () => {
    const cited = citationAsBibtex({ ...page, title: '100% of {us} & \\input $5 #1 a_b ~ ^ }' }, english);
    expect(cited).toContain(
      'title = {{100\\% of \\{us\\} \\& \\textbackslash{}input \\$5 \\#1 a\\_b \\textasciitilde{} \\textasciicircum{} \\}}}',
    );
  });
});
