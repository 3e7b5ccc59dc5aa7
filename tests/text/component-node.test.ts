import { describe, expect, test } from 'vitest';
import { attributeOf, isComponent, isNote } from '../../src/text/component-node.ts';
import { articleWith, treeOf } from './body-of-text.ts';

const first = (body: string) => treeOf(body).children.filter(isComponent);

describe('an attribute of a component', () => {
  test('has its text and its place', () => {
    const body = 'One.\n\n<Background section="gas" />';
    const [note] = first(body);
    const offset = articleWith(body).text.indexOf('section');
    expect(note && attributeOf(note, 'section')).toEqual({ text: 'gas', offset });
    expect(note && attributeOf(note, 'sections')).toBeUndefined();
  });

  test.each(['<Background section />', '<Background section={gas} />', '<Background {...section} />'])(
    'is none in %s',
    (body) => {
      const [note] = first(body);
      expect(note && attributeOf(note, 'section')).toBeUndefined();
      expect(note).toBeDefined();
    },
  );
});

test('a note is a block of its own', () => {
  const [alone, within] = treeOf('<Background section="gas" />\n\nOne <Background section="gas" />').children;
  expect(alone && isNote(alone)).toBe(true);
  expect(within && 'children' in within && within.children.map(isNote)).toEqual([false, false]);
});
