import { describe, expect, test } from 'vitest';
import { citationData, leadCitationData } from '../../../src/share/linked-data/citation.ts';
import { correctionData } from '../../../src/share/linked-data/correction.ts';
import { defined } from '../../../src/share/linked-data/defined.ts';
import { jsonLd } from '../../../src/share/linked-data/json-ld.ts';
import { namesOn } from '../../../src/share/linked-data/names.ts';
import { breadcrumbs } from '../../../src/share/linked-data/page.ts';
import { mentionedPerson, wholePerson } from '../../../src/share/linked-data/person.ts';
import { publisherData } from '../../../src/share/linked-data/publisher.ts';
import { wholeSource } from '../../../src/share/linked-data/source.ts';
import type { Person } from '../../../src/schema/person.ts';
import type { Source } from '../../../src/schema/source.ts';
import { english } from '../english.ts';
import { site } from '../site.ts';

const names = namesOn('/articles/a.html', site);

test('nothing in the data can end the script element that it stands in', () => {
  const text = jsonLd([{ '@type': 'Person', name: '</script><script>alert(1)</script><!--' }]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({ '@graph': [{ name: '</script><script>alert(1)</script><!--' }] });
});

test('keys without a value are left out', () => {
  expect(defined({ a: undefined, b: [], c: 0, d: 'x' })).toEqual({ c: 0, d: 'x' });
});

describe('the publisher', () => {
  test('has a form where its contact is one', () => {
    const publisher = { name: 'P', url: 'https://p.example/', contact: 'https://p.example/write' };
    expect(publisherData(names, { ...site, publisher }, { about: [], icon: undefined })).toMatchObject({
      url: 'https://p.example/',
      contactPoint: { '@type': 'ContactPoint', url: 'https://p.example/write' },
    });
    expect(publisherData(names, { ...site, publisher }, { about: [], icon: undefined })).not.toHaveProperty('email');
  });

  test('has no policy on which the site has no text', () => {
    const data = publisherData(names, site, { about: ['publisher', 'errors'], icon: undefined });
    expect(data).toHaveProperty('correctionsPolicy');
    expect(data).not.toHaveProperty('verificationFactCheckingPolicy');
    expect(data).not.toHaveProperty('ethicsPolicy');
  });
});

describe('a person', () => {
  const person: Person = {
    name: 'Ann Example',
    native: { text: 'Энн', lang: 'ru' },
    summary: 'A minister.',
    born: '1960~',
    roles: [
      { title: 'President', from: '2020-01-02' },
      { title: 'Minister', from: '2010~', to: '2019-12-31' },
    ],
  };
  const role = (name: string, dates: object) => ({
    '@type': 'Role',
    hasOccupation: { '@type': 'Occupation', name },
    ...dates,
  });

  test('is mentioned with the role held on the day alone', () => {
    const mentioned = mentionedPerson(names, 'ann', person, '2015-05-05');
    expect(mentioned).toEqual({
      '@type': 'Person',
      '@id': 'https://example.org/news/people/ann.html#person',
      name: 'Ann Example',
      jobTitle: 'Minister',
    });
  });

  test('is mentioned with ended roles, which say so, where none is held', () => {
    const retired = { ...person, roles: [{ title: 'Minister', to: '2019-12-31' }] };
    expect(mentionedPerson(names, 'ann', retired, '2022-01-01')).toHaveProperty('hasOccupation', [
      role('Minister', { endDate: '2019-12-31' }),
    ]);
  });

  test('has all roles on the page of their own, and no birthday that is only about known', () => {
    const whole = wholePerson(names, 'ann', person);
    expect(whole).toHaveProperty('hasOccupation.length', 2);
    expect(whole).toMatchObject({ alternateName: ['Энн'], description: 'A minister.' });
    expect(whole).not.toHaveProperty('birthDate');
  });
});

test('a source has the evidence for its class of ownership, where there is some', () => {
  const source: Source = {
    name: 'The Court',
    kind: 'court',
    ownership: 'intergovernmental',
    words: ['a court', 'the court'],
    evidence: { text: 'Its statute.', url: 'https://court.example/statute' },
    note: 'Good for its own judgments.',
  };
  expect(wholeSource(names, 'court', source, english)).toEqual({
    '@type': 'GovernmentOrganization',
    '@id': 'https://example.org/news/sources/court.html#source',
    name: 'The Court',
    description: 'a court',
    ownershipFundingInfo: {
      '@type': 'CreativeWork',
      name: 'intergovernmental',
      text: 'Its statute.',
      url: 'https://court.example/statute',
    },
  });
});

test.each([
  [{ aliases: ['TC'] }, ['TC']],
  [{ aliases: ['TC'], native: { text: 'Суд', lang: 'ru' } }, ['Суд', 'TC']],
])('a source has its other names: %j', (others, alternateName) => {
  const source: Source = { name: 'The Court', kind: 'court', ownership: 'unknown', words: 'a court', note: 'A.' };
  expect(wholeSource(names, 'court', { ...source, ...others }, english)).toMatchObject({ alternateName });
});

test('a source that is a person has no owner', () => {
  const source: Source = {
    name: 'A witness',
    kind: 'eyewitness',
    ownership: 'private',
    words: 'a neighbour',
    note: 'x',
  };
  expect(wholeSource(names, 'witness', source, english)).toEqual({
    '@type': 'Person',
    '@id': 'https://example.org/news/sources/witness.html#source',
    name: 'A witness',
    description: 'a neighbour',
  });
});

test('the citation on which a text rests is credited to its whole chain, also where its title and its date are not known', () => {
  const citation = { by: { name: 'Qin Gang', words: 'an ambassador' }, source: 'a', via: ['b'], describes: 'Remarks' };
  const register = { person: () => undefined, source: () => undefined };
  const entry = { id: 'x', number: 3, citation, uses: [] };
  expect(citationData(entry)).toEqual({ '@type': 'CreativeWork', description: 'Remarks' });
  expect(leadCitationData(names, entry, { day: '2022-01-01', register, words: english })).toEqual({
    '@type': 'CreativeWork',
    '@id': 'https://example.org/news/articles/a.html#S-cite-3',
    description: 'Remarks',
    publisher: { '@id': 'https://example.org/news/sources/b.html#source' },
    creditText: 'said by Qin Gang, quoted by a, relayed by b',
  });
});

test('corrections are what says that something was wrong, in plain words', () => {
  const changes = [
    { date: '2026-01-02', kind: 'correction', text: 'It was *one*, not [two](https://x.example/) <b>there</b>.' },
    { date: '2026-01-03', kind: 'clarification', text: 'Clearer.' },
    { date: '2026-01-04', kind: 'update', text: 'More.' },
  ] as const;
  expect(correctionData(names, '/articles/a.html', changes)).toEqual([
    {
      '@type': 'CorrectionComment',
      text: 'It was one, not two there.',
      datePublished: '2026-01-02',
      url: 'https://example.org/news/articles/a.html#S-changes',
    },
  ]);
});

test('there is no way to a page whose steps have no address', () => {
  const crumbs = [
    ['Home', '/index.html'],
    ['A', '/articles/a.html'],
  ] as const;
  expect(breadcrumbs(namesOn('/articles/a.html', {}), crumbs)).toEqual([]);
  expect(breadcrumbs(names, crumbs)).toHaveLength(1);
});
