import { describe, expect, test } from 'vitest';
import { statements as statementsOf } from '../../src/text/statement.ts';
import { treeOf } from '../text/body-of-text.ts';
import { statementIndex, type StatingEntry } from '../../src/model/statement-index.ts';
import { citation } from '../../src/schema/citation.ts';

const citations = {
  call: citation.parse({ by: 'peskov', source: 'tass', via: ['reuters'], title: 'A', date: '2022-12-26' }),
  month: citation.parse({ by: 'peskov', source: 'interfax', title: 'B', date: '2022-12' }),
  undated: citation.parse({ by: 'peskov', source: 'tass', title: 'C' }),
  named: citation.parse({ by: { name: 'Somebody', words: 'an envoy' }, source: 'tass', title: 'D', date: '2021' }),
};

function entry(kind: StatingEntry['kind'], id: string, body: string, date?: string): StatingEntry {
  const statements = statementsOf(treeOf(body), { date: (day) => day, heading: ': ', cell: '; ' });
  return { kind, id, title: id, lang: 'en', date, citations, statements };
}

/** The texts, dates and pages of a person's or a source's statements. */
function listed(found: ReturnType<typeof statementIndex>, kind: 'people' | 'sources', id: string) {
  return found[kind].get(id)?.map(({ statement, entry: { id: page }, date }) => {
    const text = statement.parts.map((part) => part.text).join('');
    return `${text} ${date ?? 'undated'} ${page}`;
  });
}

describe('statements by person and by source', () => {
  const found = statementIndex([
    entry('articles', 'new', 'One.[^call] Two.[^undated] Three.[^named]', '2023-01-05'),
    entry('articles', 'old', 'Four.[^month][^call] Five. Six.[^nobody]', '2022-12-30'),
    entry('background', 'shared', 'Seven.[^undated]\n\nEight.[^month]'),
  ]);

  test('of a person: newest first, by the date of the citation, else of the article; undated last', () => {
    expect(listed(found, 'people', 'peskov')).toEqual([
      'Two. 2023-01-05 new',
      'One. 2022-12-26 new',
      'Four. 2022-12 old',
      'Eight. 2022-12 shared',
      'Seven. undated shared',
    ]);
  });

  test('of a source, that of one who relayed too', () => {
    expect(listed(found, 'sources', 'tass')).toEqual([
      'Two. 2023-01-05 new',
      'One. 2022-12-26 new',
      'Four. 2022-12-26 old',
      'Three. 2021 new',
      'Seven. undated shared',
    ]);
    expect(listed(found, 'sources', 'reuters')).toEqual(['One. 2022-12-26 new', 'Four. 2022-12-26 old']);
  });

  test('of nobody else', () => {
    expect([...found.people.keys()]).toEqual(['peskov']);
    expect([...found.sources.keys()].sort()).toEqual(['interfax', 'reuters', 'tass']);
  });

  test('a row of a table counts, told with its headings', () => {
    const table = entry('background', 'table', '| Year | Billions |\n| - | - |\n| 2021 | 190.3[^call] |');
    expect(listed(statementIndex([table]), 'people', 'peskov')).toEqual([
      'Year: 2021; Billions: 190.3 2022-12-26 table',
    ]);
  });
});
