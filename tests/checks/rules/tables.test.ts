import { describe } from 'vitest';
import { at, body, testCases, type Case } from '../small-site.ts';

/** An article with this table after its first paragraph, from line 22 on. */
const table = (rows: string, ...problems: string[]): Case => [
  { [at.article]: body(`Putin has called.[^call][^gas]\n\n${rows}`) },
  problems,
];
const error = (place: string, message: string) => `content/articles/talks.mdx:${place}  error  table-cells  ${message}`;

describe('table-cells', () => {
  testCases({
    'a bar in code': table(
      '| A[^call] | B |\n| - | - |\n| `a|b` | c |',
      error('24:5', 'the "|" in `a|b` ends the cell: write \\| for it'),
    ),
    'a bar in code with two signs, where a cell was left out': table(
      '| A[^call] | B |\n| - | - |\n| ``a ` b|c`` |',
      error('24:10', 'the "|" in ``a ` b|c`` ends the cell: write \\| for it'),
    ),
    'a bar in code that has another before it': table(
      '| A[^call] | B |\n| - | - |\n| `x` | `a\\|b|c` |',
      error('24:14', 'the "|" in `a\\|b|c` ends the cell: write \\| for it'),
    ),
    'a bar written so': table('| A[^call] | B |\n| - | - |\n| `a\\|b` | c \\| d |'),
    'code in several cells': table('| A[^call] | B |\n| - | - |\n| `a` | `b` |\n| c | d |'),
    'more cells than headings': table(
      '| A[^call] | B |\n| - | - |\n| a | b | so it is |',
      error(
        '24:11',
        '"so it is" is a cell more than the headings, which no page shows: give its column a heading, or write \\| for a bar within a cell',
      ),
    ),
    'fewer cells than headings': table('| A[^call] | B |\n| - | - |\n| a |'),
    'headings that are not as many as the line below': table(
      '| `a|b` | c | d |\n| - | - | - |\n| x | y | z |[^call]',
      error(
        '23:1',
        'this makes no table, because the line above has not as many cells as "| - | - | - |": write as many, and \\| for a bar within a cell',
      ),
    ),
    'a line of dashes in a text': table('It was — so they say —\nand - it may be - no table.[^call]'),
  });
});
