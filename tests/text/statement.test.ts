import { describe, expect, test } from 'vitest';
import { sentences, statements } from '../../src/text/statement.ts';
import { treeOf } from './body-of-text.ts';

const found = (body: string) => statements(treeOf(body), 'en').map(({ text, cites }) => [text, cites]);

describe('the statements of a body', () => {
  test.each([
    ['one sentence', 'He called.[^a]', [['He called.', ['a']]]],
    [
      'of several sentences those that are cited',
      'One. Two.[^a] Three. Four.[^b]',
      [
        ['Two.', ['a']],
        ['Four.', ['b']],
      ],
    ],
    ['several citations, each once', 'One.[^a][^b][^a]', [['One.', ['a', 'b']]]],
    ['over the end of a line', 'One\nand two. Three\nfour.[^a]', [['Three four.', ['a']]]],
    ['in the middle of a sentence', 'One[^a] and two.[^b]', [['One and two.', ['a', 'b']]]],
    ['over emphasis and links', 'One *and* [two](https://example.org).[^a]', [['One and two.', ['a']]]],
    [
      'in list items and quotations',
      '- One.[^a]\n\n> Two.[^b]',
      [
        ['One.', ['a']],
        ['Two.', ['b']],
      ],
    ],
    ['in the cells of a table', '| A |\n| - |\n| 1[^a] |', [['1', ['a']]]],
    ['not in <Analysis>', '<Analysis>\n\nOne.[^a]\n\n</Analysis>', []],
    ['not in notes', '<Background section="x">\n\nOne.[^a]\n\n</Background>', []],
    ['not in code', '`One.[^a]`', []],
    ['none', 'One.', []],
  ])('%s', (_name, body, expected) => expect(found(body)).toEqual(expected));
});

test('sentences end where Unicode says so', () => {
  const count = (text: string) => sentences(text, 'en').length;
  expect([
    count('One. Two? Three!'),
    count('3.5 per cent in the U.S. in 2022.'),
    count(' '),
    count('«Да.» Нет.'),
  ]).toEqual([3, 1, 0, 2]);
});
