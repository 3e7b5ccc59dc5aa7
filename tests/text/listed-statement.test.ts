import { describe, expect, test } from 'vitest';
import { listedStatements } from '../../src/text/listed-statement.ts';
import { paragraphAnchors } from '../../src/text/paragraph-anchor.ts';
import { treeOf } from './body-of-text.ts';

const listed = (body: string) => listedStatements(body, 'en', (date) => `on ${date}`);

describe('a statement away from its page', () => {
  test('has the anchor of its paragraph, list item or quotation', () => {
    const body = 'One. Two.[^a]\n\n- Three.[^b]\n\n> Four.[^c]';
    const anchors = [...paragraphAnchors(treeOf(body))];
    const anchorOf = (text: string) =>
      anchors.find(([node]) => node.type === 'paragraph' && JSON.stringify(node).includes(text))?.[1];
    expect(listed(body)).toEqual([
      { parts: [{ text: 'Two.' }], cites: ['a'], anchor: anchorOf('Two'), isCell: false },
      { parts: [{ text: 'Three.' }], cites: ['b'], anchor: anchorOf('Three'), isCell: false },
      { parts: [{ text: 'Four.' }], cites: ['c'], anchor: anchorOf('Four'), isCell: false },
    ]);
  });

  test('in a table has that of the paragraph before it', () => {
    const [first, cell] = listed('One.[^a]\n\n| A |\n| - |\n| Two[^b] |');
    expect(cell).toEqual({ parts: [{ text: 'Two' }], cites: ['b'], anchor: first?.anchor, isCell: true });
    expect(first?.anchor).toMatch(/^p/);
    expect(listed('| A |\n| - |\n| Two[^b] |')[0]?.anchor).toBeUndefined();
  });

  test('says which day its relative words mean', () => {
    const [statement] = listed('They met <When date="2022-12-21">last week</When>.[^a]');
    expect(statement?.parts).toEqual([{ text: 'They met last week (on 2022-12-21).' }]);
  });

  test('has the language of what is foreign in it', () => {
    const [first, second] = listed(
      'One <Foreign lang="ru">сила</Foreign>, <Foreign lang="ar">قوة</Foreign>.[^a] Two.[^a]',
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
