import { describe } from 'vitest';
import { at, edit, SMALL_SITE, testCases, type Case } from '../small-site.ts';

const tass = SMALL_SITE[at.source] ?? '';
const twin = (name: string, ...problems: string[]): Case => [
  { 'content/sources/itar-tass.yaml': tass.replace('TASS', name), [at.source]: tass },
  problems,
];

describe('duplicate-source', () => {
  testCases({
    'two of one name': twin(
      'TASS',
      'content/sources/tass.yaml:1:7  error  duplicate-source  "TASS" is the name of content/sources/itar-tass.yaml too: keep one of the two, or write more of its name, such as its place',
    ),
    'of names that differ in capitals and spaces alone': twin(
      '" Tass"',
      'content/sources/tass.yaml:1:7  error  duplicate-source  "TASS" is the name of content/sources/itar-tass.yaml too: keep one of the two, or write more of its name, such as its place',
    ),
    'not where one says more': twin('TASS English'),
  });
});

describe('the country of a source', () => {
  const country = (written: string, ...problems: string[]): Case => [
    { [at.source]: edit(['country: RU', `country: ${written}`]) },
    problems.map((problem) => `content/sources/tass.yaml:5:10  error  invalid-value  "country" ${problem}`),
  ];
  testCases({
    'a code that is reserved for another': country('UK', 'cannot be "UK". Did you mean "GB"?'),
    'in small letters': country('de', 'cannot be "de". Did you mean "DE"?'),
    'a language': country('EN', 'cannot be "EN". Did you mean "GB"?'),
    'Greece as the European Union writes it': country('EL', 'cannot be "EL". Did you mean "GR"?'),
    'three letters': country('USA', 'cannot be "USA". Did you mean "US"?'),
    'a name': country('Germany', 'cannot be "Germany". Did you mean "DE"?'),
    'a country that is no more': country('YU', 'cannot be "YU". Did you mean "RS"?'),
    'a body of several states': country(
      'EU',
      'is "EU", which is no country: leave the key out for a body of several states',
    ),
    'no country at all': country(
      'Atlantis',
      'is not a country of ISO 3166-1 alpha-2: write two capital letters, such as "RU"',
    ),
    'an assigned code': country('GB'),
  });
});
