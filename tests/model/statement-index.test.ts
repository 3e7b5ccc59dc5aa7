import { describe, expect, test } from 'vitest';
import { statements as statementsOf } from '../../src/text/statement.ts';
import { treeOf } from '../text/body-of-text.ts';
import {
  attributedStatement,
  attributionsIn,
  newestFirst,
  pagesCiting,
  type Attributed,
  type AttributedStatement,
  type CitingPage,
} from '../../src/model/statement-index.ts';
import { citation } from '../../src/schema/citation.ts';

const citations = {
  call: citation.parse({ by: 'peskov', source: 'tass', via: ['reuters'], title: 'A', date: '2022-12-26' }),
  month: citation.parse({ by: 'peskov', source: 'interfax', title: 'B', date: '2022-12' }),
  undated: citation.parse({ by: 'peskov', source: 'tass', title: 'C' }),
  named: citation.parse({ by: { name: 'Somebody', words: 'an envoy' }, source: 'tass', title: 'D', date: '2021' }),
};

function page(kind: CitingPage['kind'], id: string, date?: string): CitingPage {
  return { kind, id, title: id, lang: 'en', date, citations };
}

const said = (body: string) => statementsOf(treeOf(body), { date: (day) => day, heading: ': ', cell: '; ' });

/** The statements of a page for one of those to whom they are attributed, by the key, `people/x`. */
function attributedTo(key: string, where: CitingPage, body: string): AttributedStatement[] {
  const all = said(body);
  return (attributionsIn(where, all).get(key) ?? []).flatMap(({ index, date }) => {
    const statement = all[index];
    return statement ? attributedStatement(where, statement, date) : [];
  });
}

/** The texts, dates and pages of the statements on pages that are a person's, or rest on a source. */
function listed(pages: readonly (readonly [CitingPage, string])[], kind: Attributed['kind'], id: string) {
  return newestFirst(pages.flatMap(([where, body]) => attributedTo(`${kind}/${id}`, where, body))).map(
    ({ statement, entry, date }) => {
      const text = statement.parts.map((part) => part.text).join('');
      return `${text} ${date ?? 'undated'} ${entry.id}`;
    },
  );
}

describe('statements by person and by source', () => {
  const found = [
    [page('articles', 'new', '2023-01-05'), 'One.[^call] Two.[^undated] Three.[^named]'],
    [page('articles', 'old', '2022-12-30'), 'Four.[^month][^call] Five. Six.[^nobody]'],
    [page('background', 'shared'), 'Seven.[^undated]\n\nEight.[^month]'],
  ] as const;

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

  test('each has the citations of the statement, in order, and no others', () => {
    const [four] = attributedTo('people/peskov', page('articles', 'old'), 'Four.[^month][^call][^nobody]');
    expect(four?.citations).toEqual([citations.month, citations.call]);
  });

  test('the first of several citations counts, undated or not, where the page has a date', () => {
    const both = [[page('articles', 'new', '2023-01-05'), 'One.[^undated][^call]']] as const;
    expect(listed(both, 'people', 'peskov')).toEqual(['One. 2023-01-05 new']);
    const undated = [[page('background', 'shared'), 'One.[^undated][^call]']] as const;
    expect(listed(undated, 'people', 'peskov')).toEqual(['One. 2022-12-26 shared']);
  });

  test('those who are cited are found, each with the pages that cite them once', () => {
    const [one, two] = [page('articles', 'new'), page('articles', 'old')];
    const citing = (kind: Attributed['kind']) => [...pagesCiting(kind, [one, two])].map(([id, at]) => [id, at.length]);
    expect(citing('people')).toEqual([['peskov', 2]]);
    expect(citing('sources').sort()).toEqual([
      ['interfax', 2],
      ['reuters', 2],
      ['tass', 2],
    ]);
  });

  test('a row of a table counts, told with its headings', () => {
    const table = '| Year | Billions |\n| - | - |\n| 2021 | 190.3[^call] |';
    expect(listed([[page('background', 'table'), table]], 'people', 'peskov')).toEqual([
      'Year: 2021; Billions: 190.3 2022-12-26 table',
    ]);
  });
});
