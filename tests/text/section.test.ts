import { describe, expect, test } from 'vitest';
import { toString } from 'mdast-util-to-string';
import { sections } from '../../src/text/section.ts';
import { treeOf } from './body-of-text.ts';

const found = (body: string) =>
  sections(treeOf(body)).map(({ id, title, shortForm, content }) => [
    id,
    title,
    shortForm && toString(shortForm),
    content.length,
  ]);

describe('the sections of a background', () => {
  test('have an id, a title, a first paragraph and what follows', () => {
    expect(found('## Who? [#who]\n\nOne.\n\nTwo.\n\n### More\n\n## What now?  [#now] \n\n- A list')).toEqual([
      ['who', 'Who?', 'One.', 3],
      ['now', 'What now?', undefined, 1],
    ]);
  });

  test('end where one begins that has no id', () => {
    expect(found('Before.\n\n## A [#a]\n\nOne.\n\n## B\n\nTwo.')).toEqual([['a', 'A', 'One.', 1]]);
  });

  test('begin after a comment', () => {
    expect(found('## A [#a]\n\n{/* To do. */}\n\nOne.')).toEqual([['a', 'A', 'One.', 2]]);
  });
});
