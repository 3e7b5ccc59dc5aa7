import { describe, expect, test } from 'vitest';
import { wordFiles, wordsOf } from '../../src/content/site-words.ts';
import { writeFolder, type Files } from '../finish/folder.ts';

/** The words of a language in a project with these files. */
const words = (lang: string, files: Files) => wordsOf(wordFiles(writeFolder(files)), lang);

const SOFTWARE = 'dates: en-GB\nnote: { label: Background, more: More }\nlist: [a, b]\n';

describe('the words of a language', () => {
  test.each<[what: string, lang: string, files: Files, expected: object]>([
    ['are the software’s', 'en', {}, { dates: 'en-GB', note: { label: 'Background', more: 'More' }, list: ['a', 'b'] }],
    [
      'with the owner’s over them, text by text, and lists as a whole',
      'en',
      { 'content/words/en.yaml': 'note: { label: In depth }\nlist: [c]\n' },
      { dates: 'en-GB', note: { label: 'In depth', more: 'More' }, list: ['c'] },
    ],
    [
      'and those for a country over those for the language',
      'en-US',
      { 'content/words/en.yaml': 'note: { label: In depth }\n', 'content/words/en-US.yaml': 'dates: en-US\n' },
      { dates: 'en-US', note: { label: 'In depth', more: 'More' }, list: ['a', 'b'] },
    ],
    [
      'but not over the software’s own for the country',
      'en-US',
      { 'src/words/en-US.yaml': 'dates: en-US\n', 'content/words/en.yaml': 'note: { label: In depth }\n' },
      { dates: 'en-US' },
    ],
    ['alone, where the software has none', 'fr', { 'content/words/fr.yaml': 'dates: fr\n' }, { dates: 'fr' }],
    ['and none, where nobody has any', 'fr', {}, {}],
  ])('%s', (_what, lang, files, expected) => {
    expect(words(lang, { 'src/words/en.yaml': SOFTWARE, ...files })).toEqual(expected);
  });

  test('have sections by their ids: each in its place, new ones after them', () => {
    const { sections } = words('en', {
      'src/words/en.yaml': 'sections:\n  - { id: a, heading: A, text: One. }\n  - { id: b, heading: B, text: Two. }\n',
      'content/words/en.yaml': 'sections:\n  - { id: c, heading: C, text: Three. }\n  - { id: b, heading: Bee }\n',
    });
    expect(sections).toEqual([
      { id: 'a', heading: 'A', text: 'One.' },
      { id: 'b', heading: 'Bee', text: 'Two.' },
      { id: 'c', heading: 'C', text: 'Three.' },
    ]);
  });
});
