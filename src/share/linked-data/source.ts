import type { CreativeWork, Organization, Person, PostalAddress } from 'schema-dts';
import { nativeName } from '../../model/native-name.ts';
import type { Source } from '../../schema/source.ts';
import type { Words } from '../../schema/words.ts';
import { defined } from './defined.ts';
import type { Names } from './names.ts';

/** What schema.org calls a source of a kind, where it has a word for it. */
const TYPES = {
  'state-news-agency': 'NewsMediaOrganization',
  'news-agency': 'NewsMediaOrganization',
  newspaper: 'NewsMediaOrganization',
  magazine: 'NewsMediaOrganization',
  broadcaster: 'NewsMediaOrganization',
  'trade-publication': 'NewsMediaOrganization',
  'online-publication': 'NewsMediaOrganization',
  'scientific-journal': 'Organization',
  'reference-work': 'Organization',
  'government-office': 'GovernmentOrganization',
  'intergovernmental-body': 'Organization',
  court: 'GovernmentOrganization',
  'political-party': 'PoliticalParty',
  'non-governmental-organisation': 'NGO',
  company: 'Corporation',
  'research-institute': 'ResearchOrganization',
  university: 'CollegeOrUniversity',
  'social-media-account': 'Organization',
} as const satisfies Record<Exclude<Source['kind'], 'eyewitness'>, string>;

/** All that the site knows of a source: a body, or a person who was there, whom nobody owns. */
export function wholeSource(names: Names, id: string, source: Source, words: Words): Organization | Person {
  const { name, aliases, url, country, kind } = source;
  const native = nativeName(source)?.text;
  const [description] = [source.words].flat();
  const facts = {
    '@id': names.thing('sources', id),
    name,
    alternateName: aliases ? [...(native === undefined ? [] : [native]), ...aliases] : native,
    description,
    url,
    address: country === undefined ? undefined : addressData(country),
  };
  if (kind === 'eyewitness') return defined({ '@type': 'Person', ...facts });
  return defined({ '@type': TYPES[kind], ...facts, ownershipFundingInfo: ownershipData(source, words) });
}

const addressData = (country: string): PostalAddress => ({ '@type': 'PostalAddress', addressCountry: country });

/** Where the class of ownership is evidenced, the evidence stands with it. */
function ownershipData({ ownership, evidence }: Source, words: Words): CreativeWork | string {
  const name = words.ownerships[ownership];
  return evidence ? { '@type': 'CreativeWork', name, text: evidence.text, url: evidence.url } : name;
}
