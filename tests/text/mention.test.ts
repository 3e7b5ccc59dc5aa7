import { describe, expect, test } from 'vitest';
import { findName, firstMention } from '../../src/text/mention.ts';
import { treeOf } from './body-of-text.ts';

describe('findName', () => {
  test.each([
    ['President Putin called.', ['Putin'], 'en', [10, 15]],
    ['Putin’s call', ['Putin'], 'en', [0, 5]],
    ['the Putinists', ['Putin'], 'en', undefined],
    ['putin', ['Putin'], 'en', undefined],
    ['Vladimir\nPutin', ['Vladimir Putin', 'Putin'], 'en', [0, 14]],
    ['Xi Jinping', ['Xi', 'Xi Jinping'], 'en', [0, 10]],
    ['Ji\u0159\u00ed', ['Jir\u030ci\u0301'], 'cs', [0, 4]],
    ['J. R. (Bob) said', ['J. R. (Bob)'], 'en', [0, 11]],
    ['l’accord d’Erdoğan', ['Erdoğan'], 'fr', [11, 18]],
    ['习近平访问俄罗斯', ['习近平'], 'zh', [0, 3]],
    ['Nobody', ['Putin'], 'en', undefined],
  ])('%j has %j', (text, names, lang, place) => {
    const found = findName(text, names, lang);
    expect(found && [found.start, found.end]).toEqual(place);
  });
});

describe('firstMention', () => {
  const where = (body: string) => firstMention(treeOf(body), ['Putin'], 'en')?.node.position?.start.line;

  test.each([
    ['in a paragraph', 'A Putin.', 4],
    ['in a list item', '- A\n- Putin', 5],
    ['in a quotation', '> Putin', 4],
    ['in emphasis', '**Putin** is', 4],
    ['in <Analysis>', '<Analysis>\n\nPutin\n\n</Analysis>', 6],
    [
      'after a heading, a link, code and a table that have it',
      '## Putin\n\n[Putin](x) `Putin`\n\n| Putin |\n| - |\n\nPutin',
      11,
    ],
    ['not in a note', '<Background>\n\nPutin\n\n</Background>', undefined],
    ['nowhere', 'A.', undefined],
  ])('%s', (_name, body, line) => expect(where(body)).toBe(line));
});
