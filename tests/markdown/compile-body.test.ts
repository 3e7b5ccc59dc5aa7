import { describe, expect, test } from 'vitest';
import { compileBody } from '../../src/markdown/compile-body.ts';
import { parseText } from '../../src/text/body.ts';
import { at, body, writeSite } from '../checks/small-site.ts';
import { sourceOf } from './compile.ts';

/** An article of the small site with this text, as its page renders it. */
const compiled = (text: string) => {
  const source = sourceOf(writeSite({ [at.article]: body(text) }), at.article);
  return compileBody(parseText(source.body), source);
};

/** Its parts but for the notes after it. */
const parts = (text: string) =>
  compiled(text).parts.filter((part) => typeof part === 'string' || part.component !== 'BackgroundSections');

describe('a body', () => {
  test('is HTML in one piece where nothing has to be rendered', () => {
    expect(parts('> **Two** & _three_\n\n- one')).toEqual([
      expect.stringMatching(/^<blockquote id="S-.*<strong>Two<\/strong> &#x26; <em>three<\/em>.*<li .*one.*<\/ul>\n$/s),
    ]);
  });

  test('has components where they stand, with their attributes and what is in them', () => {
    expect(parts('So <When date="2022-12-21">last *week*</When> it was.')).toEqual([
      expect.stringMatching(/^<p id="S-p\w+">So $/),
      { component: 'When', attributes: { date: '2022-12-21', pageLang: 'en' }, parts: ['last <em>week</em>'] },
      ' it was.</p>\n',
    ]);
  });

  test('has a component that stands alone in its line as a block, with a paragraph in it', () => {
    const analysis = [
      expect.objectContaining({
        component: 'Analysis',
        parts: [expect.stringMatching(/^<p id="S-p\w+">It is.<\/p>$/)],
      }),
      '\n',
    ];
    expect(parts('<Analysis>It is.</Analysis>')).toEqual(analysis);
  });

  test.each(['Foreign', 'When'])('has a paragraph around a <%s> that stands alone in it', (name) => {
    expect(parts(`<${name} lang="ru" date="2022">да</${name}>`)[0]).toMatch(/^<p id=/);
  });

  test('has its images as they are named', () => {
    expect(parts('![A “bridge”](./a%20b.png "Now")')).toContainEqual({
      component: 'img',
      attributes: { src: './a%20b.png', alt: 'A “bridge”', title: 'Now' },
      parts: [],
    });
  });

  test('has its headings with their ids and their text, and the citations that it uses', () => {
    const { headings, uses } = compiled('## The *gas*\n\nIt flows.[^gas]\n\n### The gas\n\nIt did.[^call]');
    expect(headings.slice(0, 2)).toEqual([
      { depth: 2, slug: 'the-gas', text: 'The gas' },
      { depth: 3, slug: 'the-gas-1', text: 'The gas' },
    ]);
    expect(uses.slice(0, 2)).toEqual(['gas', 'call']);
  });
});

describe('what the checks refuse is never run', () => {
  test.each([
    ['import x from "y"', ''],
    ['Two and {1 + 1}.', 'Two and .'],
    ['export const a = 1', ''],
  ])('%s', (text, expected) => {
    expect(JSON.stringify(parts(text)).replaceAll(/<[^>]*>|\\n|["[\]]/g, '')).toBe(expected);
  });

  test('an attribute in braces, or a spread, is left out', () => {
    expect(parts('So <When date={now} {...all}>now</When>.')).toContainEqual({
      component: 'When',
      attributes: { pageLang: 'en' },
      parts: ['now'],
    });
  });

  test('HTML is a component that no page has', () => {
    expect(parts('So <b>it</b>.')).toContainEqual(expect.objectContaining({ component: 'b' }));
  });
});
