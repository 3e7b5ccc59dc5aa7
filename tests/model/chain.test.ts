import { describe, expect, test } from 'vitest';
import { chainOf, creditLine, type Register } from '../../src/model/chain.ts';
import type { Person } from '../../src/schema/person.ts';
import type { Source } from '../../src/schema/source.ts';
import { english } from '../share/english.ts';

const peskov: Person = {
  name: 'Dmitry Peskov',
  summary: 'The voice of the Kremlin.',
  roles: [{ title: 'Press secretary', words: 'the Kremlin’s press secretary', from: '2012-05-22', to: '2023-01-31' }],
};
const agency: Source = {
  name: 'TASS',
  kind: 'state-news-agency',
  ownership: 'state-controlled',
  words: ['Russia’s state-owned news agency', 'the Russian state agency'],
  note: 'Good for what officials said.',
};
const assembly: Source = {
  ...agency,
  name: 'UN General Assembly',
  kind: 'intergovernmental-body',
  words: 'all members',
};
const sources = new Map([
  ['tass', agency],
  ['assembly', assembly],
  ['reuters', { ...agency, name: 'Reuters', words: 'a news agency' }],
]);
const register: Register = {
  person: (id) => (id === 'dmitry-peskov' ? peskov : undefined),
  source: (id) => sources.get(id),
};
const citation = { by: 'dmitry-peskov', source: 'tass', via: ['reuters'], title: 'A report' };
const chain = (change: object, date = '2022-12-26') => chainOf({ ...citation, ...change }, date, register);

describe('the chain of a citation', () => {
  test('names each link with its verb and its words, from the speaker on', () => {
    expect(chain({}).map(({ verb, name, words }) => `${verb} by ${name}, ${words}`)).toEqual([
      'said by Dmitry Peskov, the Kremlin’s press secretary',
      'quoted by TASS, Russia’s state-owned news agency',
      'relayed by Reuters, a news agency',
    ]);
  });

  test('begins with the outlet where the source speaks for itself', () => {
    expect(chain({ by: undefined }).map(({ verb }) => verb)).toEqual(['reported', 'relayed']);
  });

  test('lets an office say what it publishes, as a document', () => {
    const [first] = chain({ by: undefined, source: 'assembly' });
    expect(first).toMatchObject({ verb: 'said', isDocument: true });
  });

  test.each([
    ['non-governmental-organisation', 'said', true],
    ['political-party', 'said', true],
    ['university', 'said', true],
    ['social-media-account', 'said', false],
    ['eyewitness', 'said', false],
    ['magazine', 'reported', false],
    ['scientific-journal', 'reported', false],
  ] as const)('of a source that is a %s: %s, as a document: %s', (kind, verb, isDocument) => {
    const source = { ...agency, kind };
    const [link] = chainOf({ source: 'x', title: 'x' }, '2022-12-26', { ...register, source: () => source });
    expect(link).toMatchObject({ verb, isDocument });
  });

  test('gives the role on the date of the citation, before that of the page', () => {
    expect(chain({ date: '2022-12-26' }, '2024-01-01')[0]).toMatchObject({ former: false });
    expect(chain({}, '2024-01-01')[0]).toMatchObject({ former: true, words: 'the Kremlin’s press secretary' });
  });

  test('gives the bare name of a person who has had no role by then', () => {
    expect(chain({}, '2001-01-01')[0]).toMatchObject({ name: 'Dmitry Peskov', words: '', former: false });
  });

  test('takes a speaker without a page as named', () => {
    const by = { name: 'Qin Gang', words: 'China’s ambassador', lang: 'en' };
    expect(chain({ by })[0]).toMatchObject({ ...by, verb: 'said', page: undefined });
  });
});

test('a chain in one line is what a credit says', () => {
  const chain = [{ verb: 'said', name: 'A' } as const, { verb: 'quoted', name: 'B' } as const];
  expect(creditLine(chain, english)).toBe('said by A, quoted by B');
});
