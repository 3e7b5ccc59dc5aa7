import { describe } from 'vitest';
import { at, body, SMALL_SITE, testCases, type Changes } from '../small-site.ts';

const TABLE = 'content/background/oil.csv';

const ATTRIBUTES: Readonly<Record<string, string>> = {
  places: './oil.csv',
  title: 'Oil goes from north to south',
  subtitle: 'Two ends of a pipeline',
  cite: 'gas',
};

const SITE = `${SMALL_SITE[at.site] ?? ''}disputes: { lines: [], areas: [] }\n`;

/** A background that draws places, with other attributes than those above. Each stands on a line of its own, from line 20 on. */
function drawing(table: string | Uint8Array | undefined, other: Readonly<Record<string, string>> = {}): Changes {
  const attributes = Object.entries({ ...ATTRIBUTES, ...other }).filter(([, value]) => value !== '');
  const written = attributes.map(([name, value]) => `${name}="${value}"`).join('\n');
  return {
    [at.site]: SITE,
    [at.background]: body(`## Who buys the gas? [#energy]\n\nChina buys it.[^gas]\n\n<Map\n${written}\n/>`),
    ...(table === undefined ? {} : { [TABLE]: table }),
  };
}

const inTable = (place: string, text: string) => `${TABLE}:${place}  error  ${text}`;
const inText = (place: string, text: string) => `${at.background}:${place}  error  ${text}`;

const ENDS = 'name,lat,lon,about,line\nSkovorodino,53.98,123.92,it begins here,Oil\nDaqing,46.58,125.00,,Oil\n';
const DEGREES = 'is not a number of degrees: write digits and a point,';

describe('the places of a map', () => {
  testCases({
    'are drawn in any order of their columns, with bends and lines that share a place': [
      drawing(
        'line,lon,lat,name\r\nOil,123.92,53.98,Skovorodino\r\nOil,124.2,50,-\r\nOil; Gas,125,46.58,Daqing\r\nGas,116.39,39.93,Beijing\r\n',
      ),
      [],
    ],
    'lie beside their text': [
      drawing(ENDS, { places: './oils.csv' }),
      [inText('20:1', 'unknown-data  "./oils.csv" does not lie beside this file. Did you mean "./oil.csv"?')],
    ],
    'are nowhere else': [
      drawing(ENDS, { places: '../../../etc/oil.csv' }),
      [
        inText(
          '20:1',
          'attribute  <Map> has an attribute that names no table beside this file: write it as in "./places.csv"',
        ),
      ],
    ],
    'are there': [
      drawing(''),
      [
        inTable(
          '1:1',
          'csv-syntax  the table has no place: name the columns in its first line, "name,lat,lon", and write a place a line, as in "Daqing,46.58,125.00"',
        ),
      ],
    ],
    'have columns that a map knows, and all that it needs': [
      drawing('nam,lat,longitude\nDaqing,46.58,125\n'),
      [
        inTable('1:1', 'unknown-column  a map has no column "nam". Did you mean "name"?'),
        inTable('1:1', 'unknown-column  the table has no column "name": a map needs "name", "lat", "lon"'),
        inTable('1:1', 'unknown-column  the table has no column "lon": a map needs "name", "lat", "lon"'),
        inTable('1:9', 'unknown-column  a map has no column "longitude". Did you mean "lon"?'),
      ],
    ],
    'have degrees that are numbers': [
      drawing('name,lat,lon\nOne,53°58′N,"123,92"\nTwo,north,\nThree,12S,7E\n'),
      [
        inTable('2:5', `not-a-number  "53°58′N" ${DEGREES} here 53.9667`),
        inTable('2:13', `not-a-number  "123,92" ${DEGREES} here 123.92`),
        inTable('3:5', `not-a-number  "north" ${DEGREES} in the south and west with "-" in front, as in -33.9`),
        inTable('3:11', 'empty-cell  this cell is empty: write the longitude in degrees, as in 46.58'),
        inTable('4:7', `not-a-number  "12S" ${DEGREES} here -12`),
        inTable('4:11', `not-a-number  "7E" ${DEGREES} here 7`),
      ],
    ],
    'lie on the earth': [
      drawing('name,lat,lon\nOne,123.92,53.98\nTwo,46,181\nThree,-91,120\n'),
      [
        inTable(
          '2:5',
          'not-a-number  123.92 is no latitude: it lies between -90 and 90. "lat" and "lon" seem to be the wrong way round',
        ),
        inTable('3:8', 'not-a-number  181 is no longitude: it lies between -180 and 180'),
        inTable('4:7', 'not-a-number  -91 is no latitude: it lies between -90 and 90'),
      ],
    ],
    'have a name each, once, and a spot of their own': [
      drawing('name,lat,lon,line\n,1,1,\n-,2,2,\nOne,3,3,\nOne,4,4,\nTwo,3.0,3,\n'),
      [
        inTable('2:1', 'empty-cell  this place has no name: write it, or "-" for a bend in a line'),
        inTable('3:1', 'empty-cell  "-" is a bend in a line: name the line in "line", or the place here'),
        inTable(
          '5:1',
          'duplicate-row  "One" is there twice, first in line 4: keep one, and name all its lines in "line", as in "one; two"',
        ),
        inTable('6:1', 'duplicate-row  "Two" lies where "One" does, in line 4: keep one'),
      ],
    ],
    'do not lie on each other on the map': [
      drawing('name,lat,lon\nDaqing,46.58,125\nDorf,46.6,125.01\nMoscow,55.75,37.6\n'),
      [
        inTable(
          '3:1',
          'duplicate-row  "Dorf" lies on "Daqing" on this map: leave one out, or draw a map of what is near them alone',
        ),
      ],
    ],
    'are as many as can be told apart': [
      drawing(
        `name,lat,lon\n${Array.from({ length: 31 }, (_, index) => `P${index},${index},${index * 2}`).join('\n')}\n`,
      ),
      [
        inTable(
          '32:1',
          'csv-syntax  this is place 31; at most 30 can be told apart: draw those that the text speaks of',
        ),
      ],
    ],
    'make lines of two places and more, of which some have names, and not more lines than can be told apart': [
      drawing('name,lat,lon,line\nOne,1,1,a\n-,20,20,b\n-,30,30,b\nTwo,40,40,c;d\nThree,50,50,c;d\n'),
      [
        inTable('2:9', 'csv-syntax  the line "a" has one place: a line has two or more. Name it with each of them'),
        inTable('3:9', 'empty-cell  the line "b" has bends alone: name the places where it begins and ends'),
        inTable('5:11', 'csv-syntax  "d" is line 4; at most 3 can be told apart: make several maps'),
      ],
    ],
    'have names of seas and lakes among them, which are of the kind "water" and say nothing else': [
      drawing(
        'name,lat,lon,about,line,kind\nOne,1,1,,Oil,\nTwo,2,2,,Oil,place\nBlue Lake,1.5,1.5,deep,Oil,water\nOne,1.2,1.8,,,water\nFar Sea,60,60,,,water\n',
      ),
      [
        inTable(
          '3:14',
          'csv-syntax  "place" is no kind of place: write "water" for the name of a sea or a lake, and nothing for a place',
        ),
        inTable(
          '4:19',
          'csv-syntax  the name of a water is there to show where the places are: leave "about" empty, or leave out "water"',
        ),
        inTable(
          '4:24',
          'csv-syntax  the name of a water is there to show where the places are: leave "line" empty, or leave out "water"',
        ),
        inTable(
          '5:1',
          'duplicate-row  "One" is there twice, first in line 2: keep one, and name all its lines in "line", as in "one; two"',
        ),
      ],
    ],
    'are what a map shows, not waters alone, and these lie on it': [
      drawing('name,lat,lon,kind\nBlue Lake,1.5,1.5,water\n'),
      [inTable('2:19', 'csv-syntax  the table has waters alone: add a place, by which the map knows what to show')],
    ],
    'have waters around them alone': [
      drawing(`${ENDS.replace('line\n', 'line,kind\n').replaceAll(',Oil\n', ',Oil,\n')}Far Sea,10,60,,,water\n`),
      [
        inTable(
          '4:1',
          'csv-syntax  "Far Sea" lies outside of this map, which shows its places and what is around them: leave it out, or write a spot of it that is nearer',
        ),
      ],
    ],
    'have rows of as many cells as there are columns, and none that is run as a formula': [
      drawing('name,lat,lon,about\nOne,1,1\nTwo,2,2,=1+1\n'),
      [
        inTable(
          '2:1',
          'csv-syntax  this row has 3 cells, and the first line names 4 columns: put a cell with a comma in it in quotes',
        ),
        inTable(
          '3:9',
          'csv-syntax  "=1+1" is run as a formula by programs for spreadsheets: write it without "=" in front',
        ),
      ],
    ],
    'are no huge file': [
      drawing(`name,lat,lon\n${'One,1,1\n'.repeat(9000)}`),
      [
        inTable(
          '1:1',
          'csv-syntax  the file has 73 kB, more than 64 kB: a drawing shows what a reader can tell apart, so draw the years, or the largest',
        ),
      ],
    ],
    'have no characters that nobody sees': [
      drawing('name,lat,lon\nDa\u202Eqing,46.58,125\n'),
      [
        inTable(
          '2:3',
          'character  U+202E, right-to-left override, turns the text after it around unseen: remove it; <Foreign lang="…"> and "lang" give words of another script their direction',
        ),
      ],
    ],
  });
});

describe('a map', () => {
  testCases({
    'shades countries that there are': [
      drawing(ENDS, { shade: 'RU, UK, Narnia' }),
      [
        inText('24:1', 'attribute  <Map> shades "UK", which cannot be "UK". Did you mean "GB"?'),
        inText(
          '24:1',
          'attribute  <Map> shades "Narnia", which is not a country of ISO 3166-1 alpha-2: write two capital letters, such as "RU"',
        ),
      ],
    ],
    'joins lines that its table has, and cites for places that are there': [
      drawing(ENDS, { joined: 'Oils', cite: 'gas (Daqin)' }),
      [
        inText(
          '23:1',
          'missing-citation  the place "Skovorodino" does not say who said it: name its citation, or one without brackets for all that have none',
        ),
        inText('23:1', 'unknown-row  the table has no place "Daqin". Did you mean "Daqing"?'),
        inText('24:1', 'unknown-row  the table has no line "Oils". Did you mean "Oil"?'),
      ],
    ],
    'says who said it': [
      drawing(ENDS, { cite: '' }),
      [inText('19:1', 'attribute  <Map> needs "cite": write <Map cite="…">')],
    ],
    'cites what there is': [
      drawing(ENDS, { cite: 'gaz' }),
      [inText('23:7', 'unknown-citation  "gaz" is not among the citations of this background. Did you mean "gas"?')],
    ],
    'has no other attributes': [
      drawing(ENDS, { shades: 'RU' }),
      [inText('24:1', 'unknown-attribute  <Map> has no attribute "shades". Did you mean "shade"?')],
    ],
    'stands on lines of its own': [
      {
        ...drawing(ENDS),
        [at.background]: body(
          '## Who buys the gas? [#energy]\n\nChina buys it. <Map places="./oil.csv" title="Oil" subtitle="Two ends" cite="gas"/> It does.[^gas]',
        ),
      },
      [inText('17:16', 'chart-place  <Map …/> stands on lines of its own, with nothing in it and in nothing else')],
    ],
    'needs to know what is disputed': [
      { ...drawing(ENDS), [at.site]: SMALL_SITE[at.site] ?? '' },
      [
        inText(
          '19:1',
          'missing-key  content/site.yaml has no "disputes", so the map would take a side in each without a word: src/cli/new/templates/site.yaml has a list to begin with',
        ),
      ],
    ],
  });
});

const SOURCE = 'source: { text: A list, url: https://example.org/ }';
const listing = (disputes: string): Changes => ({ [at.site]: `${SMALL_SITE[at.site] ?? ''}disputes:\n${disputes}` });
const inSite = (place: string, text: string) => `${at.site}:${place}  error  ${text}`;

describe('what is disputed on maps', () => {
  testCases({
    'is a line between two, or land that one holds and others claim': [
      listing(
        `  lines:\n    - { between: [KP, KR], ${SOURCE} }\n  areas:\n    - { name: Crimea, at: [45.2, 34.3], held: RU, claimed: [UA], ${SOURCE} }\n    - { held: CYN, name: Northern Cyprus, claimed: [CY, somebody else], ${SOURCE} }\n`,
      ),
      [],
    ],
    'can be drawn: an edition has it apart from the rest of its holder': [
      listing(
        `  lines: []\n  areas:\n    - { name: The Golan, at: [33.1, 35.8], held: IL, claimed: [SY], ${SOURCE} }\n`,
      ),
      [
        inSite(
          '9:30',
          'invalid-value  no edition draws "The Golan" apart from the rest of IL, so a map cannot hatch it: name a place on its land, or break its border under "lines"',
        ),
      ],
    ],
    'has codes that there are, names for parts, and a source each': [
      listing(
        `  lines:\n    - { between: [KP, UK], ${SOURCE} }\n  areas:\n    - { at: [45.2, 34.3], held: RU, claimed: [UKR] }\n`,
      ),
      [
        inSite('8:23', 'invalid-value  item 2 of "between" cannot be "UK". Did you mean "GB"?'),
        inSite('10:7', 'missing-key  the key "source" is missing here: add it'),
        inSite(
          '10:47',
          'invalid-value  item 1 of "claimed" is not a country of ISO 3166-1 alpha-2: write two capital letters, such as "RU"',
        ),
      ],
    ],
    'has a name for a part of a country': [
      listing(`  lines: []\n  areas:\n    - { at: [45.2, 34.3], held: RU, claimed: [UA], ${SOURCE} }\n`),
      [inSite('9:7', 'missing-key  the key "name" is missing here: add it')],
    ],
  });
});
