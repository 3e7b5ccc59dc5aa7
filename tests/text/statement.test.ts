import { describe, expect, test } from 'vitest';
import { paragraphAnchors } from '../../src/text/paragraph-anchor.ts';
import { statements } from '../../src/text/statement.ts';
import { treeOf } from './body-of-text.ts';

const told = (body: string) => statements(treeOf(body), { date: (date) => `on ${date}`, heading: ': ', cell: '; ' });
const found = (body: string) =>
  told(body).map(({ parts, cites }) => [parts.map(({ text }) => text).join(''), cites.join(' ')]);

describe('the statements of a body', () => {
  test.each([
    ['one sentence', 'He called.[^a]', [['He called.', 'a']]],
    [
      'all that stands before a reference',
      'One. Two.[^a] Three. Four.[^b]',
      [
        ['One. Two.', 'a'],
        ['Three. Four.', 'b'],
      ],
    ],
    ['several citations, each once', 'One.[^a][^b][^a]', [['One.', 'a b']]],
    ['over the end of a line', 'One\nand two. Three\nfour.[^a]', [['One and two. Three four.', 'a']]],
    ['in the middle of a sentence', 'One[^a] and two.[^b]', [['One and two.', 'a b']]],
    ['over emphasis and links', 'One *and* [two](https://example.org).[^a]', [['One and two.', 'a']]],
    [
      'in list items and quotations',
      '- One.[^a]\n\n  Two.[^c]\n\n> Three.[^b]',
      [
        ['One.', 'a'],
        ['Two.', 'c'],
        ['Three.', 'b'],
      ],
    ],
    ['not in <Analysis>', '<Analysis>\n\nOne.[^a]\n\n</Analysis>', []],
    ['not in notes', '<Background section="x">\n\nOne.[^a]\n\n</Background>', []],
    ['not in code', '`One.[^a]`', []],
    ['no picture', '![A map](./map.png)[^a]', []],
    ['none', 'One.', []],
  ])('%s', (_name, body, expected) => expect(found(body)).toEqual(expected));
});

describe('a row of a table is told with its headings', () => {
  test.each([
    ['cited in its last cell', '| Year | Cars |\n| - | - |\n| 2019 | 12[^a] |', [['Year: 2019; Cars: 12', 'a']]],
    [
      'cited in each cell',
      '| Year | Cars | Trams |\n| - | - | - |\n| 2019 | 12[^a] | 3[^b] |',
      [
        ['Year: 2019; Cars: 12', 'a'],
        ['Year: 2019; Trams: 3', 'b'],
      ],
    ],
    [
      'cited in the heading of its column',
      '| Year | Cars[^a] | Trams[^b] |\n| - | - | - |\n| 2019 | 12 | 3 |',
      [
        ['Year: 2019; Cars: 12', 'a'],
        ['Year: 2019; Trams: 3', 'b'],
      ],
    ],
    [
      'cited in the first heading cell',
      '| Year[^a] | Cars |\n| - | - |\n| 2019 | 12 |\n| 2020 | ~~13~~ 14 |',
      [
        ['Year: 2019; Cars: 12', 'a'],
        ['Year: 2020; Cars: 14', 'a'],
      ],
    ],
    [
      'by the table, but for what its own cell cites',
      '| Year[^a] | Cars | Trams |\n| - | - | - |\n| 2019 | 12[^b] | 3 |',
      [
        ['Year: 2019; Cars: 12', 'b'],
        ['Year: 2019; Trams: 3', 'a'],
      ],
    ],
    [
      'in the order of the row',
      '| Year[^a] | Cars | Trams[^b] |\n| - | - | - |\n| 2019 | 12 | 3 |',
      [
        ['Year: 2019; Cars: 12', 'a'],
        ['Year: 2019; Trams: 3', 'b'],
      ],
    ],
    ['without a heading', '| | |\n| - | - |\n| Vale | resigned[^a] |', [['Vale; resigned', 'a']]],
  ])('%s', (_name, body, expected) => expect(found(body)).toEqual(expected));
});

describe('a statement away from its page', () => {
  test('has the anchor of its paragraph, list item or quotation', () => {
    const body = 'One. Two.[^a]\n\n- Three.[^b]\n\n> Four.[^c]';
    const anchors = [...paragraphAnchors(treeOf(body))];
    const anchorOf = (text: string) =>
      anchors.find(([node]) => node.type === 'paragraph' && JSON.stringify(node).includes(text))?.[1];
    expect(told(body).map(({ anchor }) => anchor)).toEqual(['One', 'Three', 'Four'].map(anchorOf));
  });

  test('in a table has that of the paragraph before it', () => {
    const [first, row] = told('One.[^a]\n\n| A |\n| - |\n| Two[^b] |');
    expect(row?.anchor).toBe(first?.anchor);
    expect(first?.anchor).toMatch(/^S-p/);
    expect(told('| A |\n| - |\n| Two[^b] |')[0]?.anchor).toBeUndefined();
  });

  test('says which day its relative words mean', () => {
    expect(found('They met <When date="2022-12-21">last week</When>.[^a]')).toEqual([
      ['They met last week (on 2022-12-21).', 'a'],
    ]);
  });

  test('has the language of what is foreign in it', () => {
    const [first, second] = told(
      'One  <Foreign lang="ru">сила</Foreign>, <Foreign lang="ar">قوة</Foreign>.[^a] Two.[^a]',
    );
    expect(first?.parts).toEqual([
      { text: 'One ' },
      { text: 'сила', lang: 'ru' },
      { text: ', ' },
      { text: 'قوة', lang: 'ar' },
      { text: '.' },
    ]);
    expect(second?.parts).toEqual([{ text: 'Two.' }]);
  });
});
