import { describe, expect, test } from 'vitest';
import { addCitation } from '../../../src/cli/cite/add-citation.ts';
import { entryOf } from '../../../src/content/entry-file.ts';

const CITATION = { source: 'tass', title: 'One: two', url: 'https://tass.com/2' };
const BLOCK = `new:\n  source: tass\n  title: 'One: two'\n  url: https://tass.com/2\n`;
const indented = (by: number) => BLOCK.replaceAll(/^(?=.)/gm, ' '.repeat(by));

function add(raw: string, path = 'content/articles/x.mdx'): string {
  return addCitation(entryOf(path.endsWith('.mdx') ? 'articles' : 'people', 'x', path, raw), raw, 'new', CITATION);
}

/** What stands before and after the place, with what is put in between. */
type Case = readonly [what: string, before: string, added: string, after: string];

const cases: readonly Case[] = [
  ['after the last one', '---\na: 1\ncitations:\n  old:\n    source: x\n', indented(2), 'b: 2\n---\n\nText.\n'],
  ['as deep as the others', '---\ncitations:\n    old: { source: x }\n', indented(4), '---\n'],
  [
    'before the comments and empty lines of what follows',
    '---\ncitations: # all of them\n  # the first\n  old:\n    source: x # yes\n',
    indented(2),
    '\n# What was known.\n"known" : [ ]\n---\n',
  ],
  [
    'before comments that follow at once, after those on the last one',
    '---\ncitations:\n  old:\n    source: x\n    # via: [y]\n  # other:\n',
    indented(2),
    '# What was known.\n# known:\n#   - text: It.\n---\n',
  ],
  [
    'after a list, and a value that is empty',
    '---\ncitations:\n  old:\n    via:\n      - x\n    title:\n    # date: 2024\n',
    indented(2),
    '# b\n---\n',
  ],
  [
    'after a text of several lines',
    '---\ncitations:\n  old:\n    describes: |\n      One\n\n      two\n',
    indented(2),
    'b: 2\n---\n',
  ],
  ['after a folded text', '---\ncitations:\n  old:\n    title: one\n      two\n', indented(2), '\nb: 2\n---\n'],
  ['where there are none', '---\ncitations:\n', indented(2), 'b: 2\n---\n'],
  ['where there are none, with a comment', '---\ncitations: # none yet\n', indented(2), '# b\nb: 2\n---\n'],
  ['without the key', '---\nb: 2\n', `citations:\n${indented(2)}`, '---\n\n---\n\nText\n'],
  [
    'in braces',
    '---\ncitations: { old: { source: x }',
    `, new: { source: tass, title: 'One: two', url: https://tass.com/2 }`,
    ' } # end\n---\n',
  ],
  ['with an anchor', '---\ncitations:\n  old: &a\n    source: x\n  other: *a\n', indented(2), 'b: 2\n---\n'],
];

describe.each(cases)('a citation %s', (_, before, added, after) => {
  test('is one insertion', () => {
    expect(add(before + after)).toBe(before + added + after);
  });

  test('with the line ends and the byte-order mark of the file', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    expect(add(`\uFEFF${windows(before + after)}`)).toBe(`\uFEFF${windows(before + added + after)}`);
  });
});

test('takes the place of empty braces', () => {
  expect(add('---\ncitations: {} # none\nb: 2\n---\n')).toBe(`---\ncitations:  # none\n${indented(2)}b: 2\n---\n`);
});

test('a file of YAML without a line feed at its end gets one', () => {
  expect(add('name: x', 'content/people/x.yaml')).toBe(`name: x\ncitations:\n${indented(2)}`);
});

test.for([
  [
    '---\na: &c { old: { source: x } }\ncitations: *c\n---\n',
    'is written in a way that has no safe place for a citation: write it in by hand.',
  ],
  ['---\ncitations: some\n---\n', 'is written in a way that has no safe place for a citation: write it in by hand.'],
  ['---\ncitations: [\n---\n', 'has mistakes in its YAML, which come first: "npm run check" names them.'],
  ['no frontmatter', 'has mistakes in its YAML, which come first: "npm run check" names them.'],
] as const)('what has no place for it is refused: %s', ([raw, reason]) => {
  expect(() => add(raw)).toThrow(`content/articles/x.mdx ${reason}`);
});
