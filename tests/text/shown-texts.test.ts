import { describe, expect, test } from 'vitest';
import { parseBody } from '../../src/text/body.ts';
import { entryOf } from '../../src/content/entry-file.ts';
import { shownTexts } from '../../src/text/shown-texts.ts';
import { statements } from '../../src/text/statement.ts';
import { treeOf } from './body-of-text.ts';

const HEAD = `title: A title
summary: [One., Two.]
citations:
  a: { source: tass, title: The “call” – again }
  b: { source: xinhua, title: Other }
events:
  - { date: 2022, text: It began., cite: a }
  - { date: 2023, text: It ended., cite: b }`;
const BODY = 'First. Second.[^a] Third.[^b]\n\n- An *item*.[^a]\n\n[Link](https://example.org).[^b]';

/** The fingerprints of an article with that frontmatter and body, in the order of the page. */
function prints(head: string, body: string): string[] {
  const entry = entryOf('articles', 'x', 'content/articles/x.mdx', `---\n${head}\n---\n\n${body}\n`);
  return shownTexts(entry, parseBody(entry)).map(({ fingerprint }) => fingerprint);
}

const before = prints(HEAD, BODY);

/** How many texts are new after an edit of the frontmatter or the body, each place of a text counting once. */
function newTexts(from: string, to: string): number {
  const [head, body] = [HEAD, BODY].map((text) => text.replace(from, to));
  expect(head === HEAD && body === BODY).toBe(false);
  const known = new Set(before);
  return prints(head ?? '', body ?? '').filter((print) => !known.has(print)).length;
}

test('each value of the data, each item of a list, each citation and each passage is one text, and so is a link', () => {
  expect(before).toHaveLength(1 + 2 + 2 + 2 + 2 + 1 + 1 + 1);
});

describe('another text is', () => {
  test.each([
    ['another word in a passage', 'Second.', 'Seconds.'],
    ['another citation of a passage', 'Second.[^a]', 'Second.[^b]'],
    ['<Analysis> around a text', '- An *item*.[^a]', '<Analysis>\n\n- An *item*.[^a]\n\n</Analysis>'],
    ['another address of a link', 'https://example.org', 'https://example.com'],
    ['another title', 'A title', 'The title'],
    ['another line of the summary', 'Two.', 'Three.'],
    ['another source of a citation', 'xinhua', 'tass'],
    ['another date of an event', '2023', '2023-01'],
    ['another citation of an event', 'began., cite: a', 'began., cite: b'],
  ])('%s', (_what, from, to) => {
    expect(newTexts(from, to)).toBe(1);
  });
});

describe('no other text is', () => {
  test.each([
    ['white space', 'First. Second.', 'First.\n  Second.'],
    ['other quotation marks', '“call”', "'call'".replaceAll("'", '"').replaceAll('"', '”')],
    ['another dash', '–', '—'],
    ['the keys of a citation in another order', 'source: xinhua, title: Other', 'title: Other, source: xinhua'],
    ['a comment', 'First.', '{/* note */}\n\nFirst.'],
    ['emphasis', '*item*', 'item'],
    [
      'a draft, an entry of the log, a place in lists and an identifier',
      'title:',
      'draft: true\nchanges: [{ text: x }]\nfiledAs: x\nwikidata: Q1\ntitle:',
    ],
    ['another number of blank lines', '\n\n- An', '\n\n\n- An'],
  ])('%s', (_what, from, to) => {
    expect(newTexts(from, to)).toBe(0);
  });
});

test('a passage has its own place, also on a further line of its paragraph', () => {
  const text = '---\ntitle: A\n---\n\nThe first.\nThe second.[^a] The third.[^b]\nThe fourth.\n';
  const entry = entryOf('articles', 'x', 'content/articles/x.mdx', text);
  const places = shownTexts(entry, parseBody(entry)).map(({ offset }) => offset);
  expect(places).toEqual(['A\n', 'The first', 'The third', 'The fourth'].map((part) => text.indexOf(part)));
});

test('a statement has the fingerprints by which its passages, those of its row, and its chart are recorded', () => {
  const table = '| Year | Ships[^b] |\n| --- | --- |\n| 2019 | 3 |';
  const chart = '<Chart data="./x.csv" type="column" x="a" y="b" title="It grew" unit="ships" cite="b" />';
  const body = `${BODY}\n\nThey met <When date="2022-12-21">last week</When>.[^a]\n\n${table}\n\n${chart}`;
  const known = new Set(prints(HEAD, body));
  const told = statements(treeOf(body), { date: (date) => date, heading: ': ', cell: '; ' });
  expect(told.map(({ prints: own }) => own.length)).toEqual([1, 1, 1, 1, 1, 2, 1]);
  expect(told.flatMap(({ prints: own }) => own).filter((print) => !known.has(print))).toEqual([]);
});
