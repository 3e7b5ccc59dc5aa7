import { describe, expect, test } from 'vitest';
import { at, body, problemsOf, testCases, writeSite, type Case, type Changes } from '../small-site.ts';

const TABLE = 'content/background/gas.csv';

const ATTRIBUTES: Readonly<Record<string, string>> = {
  data: './gas.csv',
  type: 'column',
  x: 'year',
  y: 'gas sold',
  title: 'More gas was sold',
  unit: 'billion cubic metres',
  cite: 'gas',
};

/** A background that draws a table, with other attributes than those above. Each stands on a line of its own, from line 20 on. */
function drawing(table: string | Uint8Array | undefined, other: Readonly<Record<string, string>> = {}): Changes {
  const attributes = Object.entries({ ...ATTRIBUTES, ...other }).filter(([, value]) => value !== '');
  const written = attributes.map(([name, value]) => `${name}="${value}"`).join('\n');
  return {
    [at.background]: body(`## Who buys the gas? [#energy]\n\nChina buys it.[^gas]\n\n<Chart\n${written}\n/>`),
    ...(table === undefined ? {} : { [TABLE]: table }),
  };
}

const inTable = (place: string, text: string) => `${TABLE}:${place}  error  ${text}`;
const inText = (place: string, text: string) => `${at.background}:${place}  error  ${text}`;

const WRITE =
  'write digits and a point alone, as in 1234.5; "64.2/68" where sources conflict, "-" where there is no figure';

const YEARS = 'year,gas sold\n2020,4.1\n2021,10.39\n';

describe('the table of a chart', () => {
  testCases({
    'is drawn as it is, in any order of its columns, with gaps and conflicts': [
      drawing('\uFEFFnote,gas sold,year\r\n"a, b",4.1,2020\r\n,10/10.39,2021\r\n"two\nlines",-,2022\r\n'),
      [],
    ],
    'lies beside its text': [
      drawing(undefined, { data: './gaz.csv' }),
      [inText('20:1', 'unknown-data  "./gaz.csv" does not lie beside this file. Put the table there.')],
    ],
    'has the name by which it is asked for': [
      drawing(YEARS, { data: './gaz.csv' }),
      [inText('20:1', 'unknown-data  "./gaz.csv" does not lie beside this file. Did you mean "./gas.csv"?')],
    ],
    'is nowhere else': [
      drawing(YEARS, { data: '../gas.csv' }),
      [
        inText(
          '20:1',
          'attribute  <Chart> has an attribute that names no table beside this file: write it as in "./trade.csv"',
        ),
      ],
    ],
    'has the columns that are named': [
      drawing('year,gas_sold\n2020,4.1\n2021,10.39\n', { x: 'month' }),
      [
        inText('22:1', 'unknown-column  the table has no column "month". It has "year", "gas_sold".'),
        inText('23:1', 'unknown-column  the table has no column "gas sold". Did you mean "gas_sold"?'),
      ],
    ],
    'has numbers where figures are to be': [
      drawing('year,gas sold\n2020,"1,234"\n2021,much\n2022,68/64\n2023,1/2/3\n'),
      [
        ['2:6', '1,234'],
        ['3:6', 'much'],
        ['5:6', '1/2/3'],
      ]
        .map(([place = '', text = '']) => inTable(place, `not-a-number  "${text}" is not a number: ${WRITE}`))
        .toSpliced(
          2,
          0,
          inTable('4:6', 'not-a-number  "68/64" is no range: write the lower figure first, as in 64/68'),
        ),
    ],
    'says where there is no figure': [
      drawing('year,gas sold\n2020,4.1\n2021,\n'),
      [inTable('3:6', 'empty-cell  this cell is empty: write the figure, or "-" where there is none')],
    ],
    'says of every row what it is about': [
      drawing('year,gas sold\n2020,4.1\n,4\n'),
      [inTable('3:1', 'empty-cell  this row does not say what it is about: fill in "year"')],
    ],
    'has each row once': [
      drawing('year,gas sold\n2020,4.1\n2021,5\n2020,4.2\n'),
      [
        inTable(
          '4:1',
          'duplicate-row  "2020" is there twice, first in line 2: keep the one that is right, or write both figures into one cell, as in 64.2/68',
        ),
      ],
    ],
    'has as many cells in each row as in the first': [
      drawing('year,gas sold\n2020,4,1\n2021,5\n'),
      [
        inTable(
          '2:1',
          'csv-syntax  this row has 3 cells, and the first line names 2 columns: put a cell with a comma in it in quotes',
        ),
      ],
    ],
    'ends its lines as any program does': [drawing('year,gas sold\r2020,4.1\r2021,10.39\r'), []],
    'has commas between its cells': [
      drawing('year;gas sold\n2020;4,1\n2021;10,39\n'),
      [inTable('1:1', 'csv-syntax  the cells of this table have semicolons between them: save it as CSV with commas')],
    ],
    'is not empty': [
      drawing('\n'),
      [
        inTable(
          '1:1',
          'csv-syntax  the table is empty: name its columns in the first line, with commas between, and write a row a line',
        ),
      ],
    ],
    'has rows': [
      drawing('year,gas sold\n'),
      [inTable('1:1', 'csv-syntax  the table has no row below the names of its columns')],
    ],
    'has figures of each series': [
      drawing('year,gas sold\n2020,-\n2021,–\n'),
      [inText('23:1', 'attribute  <Chart> draws "gas sold", of which the table has no figure')],
    ],
    'has figures that a number of a computer can be': [
      drawing(`year,gas sold\n2020,1${'0'.repeat(50)}\n2021,0.${'0'.repeat(60)}1\n`),
      [
        inTable(
          '2:6',
          'not-a-number  this figure has 51 digits, and at most 15 can be drawn: round it, or count in thousands or millions',
        ),
        inTable(
          '3:6',
          'not-a-number  this figure has 62 digits, and at most 15 can be drawn: round it, or count in thousands or millions',
        ),
      ],
    ],
    'is told of in short': [
      drawing(`year,gas sold\n${'x'.repeat(60_000)},4\n2021,${'y'.repeat(50)}\n`, { type: 'line' }),
      [
        inTable('2:1', 'csv-syntax  this cell has 60000 characters; at most 110 have room beside a drawing'),
        inTable(
          '2:1',
          `not-a-date  "${'x'.repeat(40)}…" is not a date, and a chart of the type "line" shows times: write 2022, 2022-02 or 2022-02-24`,
        ),
        inTable('3:6', `not-a-number  "${'y'.repeat(40)}…" is not a number: ${WRITE}`),
      ],
    ],
    'names each column once': [
      drawing('year,gas sold,year,\n2020,4,1,2\n2021,5,1,2\n'),
      [
        inTable('1:15', 'csv-syntax  the column "year" is there twice: give each its own name'),
        inTable('1:20', 'empty-cell  this column has no name: write it in the first line'),
      ],
    ],
    'closes its quotes': [
      drawing('year,gas sold\n2020,4.1\n2021,"5\n2022,6\n'),
      [
        inTable(
          '3:1',
          'csv-syntax  a quote here is never closed, or stands in the middle of a cell: put the whole cell in quotes, and write "" for one in it',
        ),
      ],
    ],
    'runs nothing in a program for spreadsheets': [
      drawing('year,gas sold,note\n2020,4.1,"=HYPERLINK(""https://example.org"",""x"")"\n2021,-5,-cmd\n'),
      [
        inTable(
          '2:10',
          'csv-syntax  "=HYPERLINK("https://example.org","x")" is run as a formula by programs for spreadsheets: write it without "=" in front',
        ),
        inTable(
          '3:9',
          'csv-syntax  "-cmd" is run as a formula by programs for spreadsheets: write it without "-" in front',
        ),
      ],
    ],
    'has names that have room': [
      drawing(`year,gas sold\n2020,4.1\n${'x'.repeat(111)},5\n`, { type: 'bar' }),
      [inTable('3:1', 'csv-syntax  this cell has 111 characters; at most 110 have room beside a drawing')],
    ],
    'has no unseen character': [
      drawing('year,gas sold\n2020,4.1\n2021\u202E,5\n'),
      [
        inTable(
          '3:5',
          'character  U+202E, right-to-left override, turns the text after it around unseen: remove it; <Foreign lang="…"> and "lang" give words of another script their direction',
        ),
      ],
    ],
    'is in UTF-8': [
      drawing(Buffer.from('year,gas sold\n2020,4.1\nao\u00FBt,5\n', 'latin1')),
      [
        inTable(
          '3:3',
          'csv-syntax  the character here is not in UTF-8: save the file as UTF-8, and look whether the character is still right',
        ),
      ],
    ],
    'is no larger than a drawing can show': [
      drawing(`year,gas sold\n${'x,1\n'.repeat(20_000)}`),
      [
        inTable(
          '1:1',
          'csv-syntax  the file has 81 kB, more than 64 kB: a drawing shows what a reader can tell apart, so draw the years, or the largest',
        ),
      ],
    ],
    'has no more rows than a drawing can show': [
      drawing(`year,gas sold\n${Array.from({ length: 301 }, (_, row) => `x${row},1\n`).join('')}`),
      [
        inTable(
          '302:1',
          'csv-syntax  the table has 301 rows, more than 300: a drawing shows what a reader can tell apart, so draw the years, or the largest',
        ),
      ],
    ],
    'has times for a line': [
      drawing('year,gas sold\n2020,4.1\nlater,5\n', { type: 'line' }),
      [
        inTable(
          '3:1',
          'not-a-date  "later" is not a date, and a chart of the type "line" shows times: write 2022, 2022-02 or 2022-02-24',
        ),
      ],
    ],
    'has nothing below zero for bars': [
      drawing('year,gas sold\n2020,4.1\n2021,-5\n', { type: 'bar' }),
      [
        inTable(
          '3:6',
          'not-a-number  "-5" is below zero, which a chart of the type "bar" cannot show: draw columns or a line',
        ),
      ],
    ],
    'has more than one row': [
      drawing('year,gas sold\n2020,4.1\n'),
      [inText('20:1', 'attribute  <Chart> has one row: a figure alone stands in the text')],
    ],
    'is told of once, whoever draws it': [
      {
        ...drawing('year,gas sold\n2020,4.1\n2021,\n'),
        [at.background]: body(
          `## Who buys the gas? [#energy]\n\nChina buys it.[^gas]\n\n${'<Chart data="./gas.csv" type="column" x="year" y="gas sold" title="More" unit="bcm" cite="gas"/>\n\n'.repeat(2)}`,
        ),
      },
      [inTable('3:6', 'empty-cell  this cell is empty: write the figure, or "-" where there is none')],
    ],
  });
});

describe('a chart', () => {
  const attribute = (place: string, message: string) => inText(place, `attribute  <Chart> ${message}`);
  const cases: Readonly<Record<string, Case>> = {
    'has its attributes': [
      drawing(YEARS, { unit: '', titel: 'More' }),
      [
        inText('19:1', 'attribute  <Chart> needs "unit": write <Chart unit="…">'),
        inText('26:1', 'unknown-attribute  <Chart> has no attribute "titel". Did you mean "title"?'),
      ].sort(),
    ],
    'is of a type': [
      drawing(YEARS, { type: 'pie' }),
      [attribute('21:1', 'has an attribute that is none of "column", "bar", "line", "area", "dot"')],
    ],
    'rests on citations that are there': [
      drawing(YEARS, { cite: 'gaz' }),
      [inText('26:7', 'unknown-citation  "gaz" is not among the citations of this background. Did you mean "gas"?')],
    ],
    'says of every row who said it': [
      drawing(YEARS, { cite: 'gas (2020)' }),
      [
        inText(
          '26:1',
          'missing-citation  the row "2021" does not say who said it: name its citation, or one without brackets for all that have none',
        ),
      ],
    ],
    'names rows that are there': [
      drawing(YEARS, { cite: 'gas, gas (2019)', highlight: '2012' }),
      [
        inText('26:1', 'unknown-row  "year" has no row "2019". Did you mean "2020"?'),
        inText('27:1', 'unknown-row  "year" has no row "2012". Did you mean "2020"?'),
      ],
    ],
    'has a title about its figures': [
      drawing(YEARS, { title: 'More gas was sold in 2023 than in 2020' }),
      [attribute('24:1', 'names 2023, and the table has no figure of it: say in the title what the figures show')],
    ],
    'has events with a day, words and a citation, in its time': [
      drawing(YEARS, { events: '2021-05: a deal[^gas]; 2025-01-01: an end[^gas]; 2020-02-03: a start' }),
      [
        attribute(
          '27:1',
          '"2021-05" is no event: write its day, a colon and what happened, as in "2022-02-24: Russia invades Ukraine[^invasion]"',
        ),
        attribute('27:1', '2025-01-01 lies outside of the times of the table'),
        inText('27:1', 'missing-citation  "a start" does not say who said it: cite with [^id] after it'),
      ],
    ],
    'has series that can be told apart, and groups where they show': [
      drawing('year,a,b,c,d\n2020,1,2,3,4\n2021,1,2,3,4\n', { y: 'a, b, c, d', group: 'a' }),
      [
        attribute('23:1', 'names 4 columns; at most 3 can be told apart: make several charts'),
        attribute('27:1', 'puts rows together, which "bar" and "dot" can show: leave it out for "column"'),
      ],
    ],
    'stands alone': [
      {
        ...drawing(YEARS),
        [at.background]: body(
          '## Who buys the gas? [#energy]\n\nChina buys it.[^gas]\n\n<Chart data="./gas.csv" type="column" x="year" y="gas sold" title="More" unit="bcm" cite="gas">\n\nText.[^gas]\n\n</Chart>',
        ),
      },
      [inText('19:1', 'chart-place  <Chart …/> stands on lines of its own, with nothing in it and in nothing else')],
    ],
    'cites in its attributes, which counts as a use': [drawing(YEARS, { events: '2020-02-03: a start[^gas]' }), []],
  };
  testCases(cases);

  test('has no place on a page of your own', () => {
    const page = `---\ntitle: Contact\ndescription: How to reach us.\n---\n\n<Chart data="./gas.csv"/>\n`;
    expect(problemsOf(writeSite({ 'content/pages/contact.mdx': page }))).toContain(
      'content/pages/contact.mdx:6:1  error  not-allowed  <Chart> has no place on a page of your own: its figures have to be cited, so draw it in an article or a background',
    );
  });
});
