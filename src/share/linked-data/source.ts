import type { CreativeWork, Organization, PostalAddress } from 'schema-dts';
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
  broadcaster: 'NewsMediaOrganization',
  'trade-publication': 'NewsMediaOrganization',
  'online-publication': 'NewsMediaOrganization',
  'government-office': 'GovernmentOrganization',
  'intergovernmental-body': 'Organization',
  court: 'GovernmentOrganization',
  company: 'Corporation',
  'research-institute': 'ResearchOrganization',
  'reference-work': 'Organization',
} as const satisfies Record<Source['kind'], string>;

/** A source as a citation refers to it: what it is called and who owns it. */
export function citedSource(names: Names, id: string, source: Source, words: Words) {
  return defined({
    '@type': TYPES[source.kind],
    '@id': names.thing('sources', id),
    name: source.name,
    ownershipFundingInfo: words.ownerships[source.ownership],
  });
}

/** All that the site knows of a source. Where its class of ownership is evidenced, the evidence stands with it. */
export function wholeSource(names: Names, id: string, source: Source, words: Words): Organization {
  const { url, country } = source;
  const [description] = [source.words].flat();
  return defined({
    ...citedSource(names, id, source, words),
    alternateName: nativeName(source)?.text,
    description,
    url,
    address: country === undefined ? undefined : addressData(country),
    ownershipFundingInfo: ownershipData(source, words),
  });
}

const addressData = (country: string): PostalAddress => ({ '@type': 'PostalAddress', addressCountry: country });

function ownershipData({ ownership, evidence }: Source, words: Words): CreativeWork | string {
  const name = words.ownerships[ownership];
  return evidence ? { '@type': 'CreativeWork', name, text: evidence.text, url: evidence.url } : name;
}
