import type { ContactPoint, NewsMediaOrganization } from 'schema-dts';
import { siteAddress } from '../../content/address.ts';
import type { Site } from '../../schema/site.ts';
import { defined } from './defined.ts';
import type { Names } from './names.ts';

/** What the site has of its publisher besides what content/site.yaml says. */
export interface PublisherFacts {
  /** The ids of the sections of the about page. */
  readonly about: readonly string[];
  /** The address of the site's icon inside the site. */
  readonly icon: string | undefined;
}

/**
 * Who publishes the site, with its policies: sections of the about page, as far as it has them. What the site has no text
 * on, such as ethics or funding, is not claimed.
 */
export function publisherData(names: Names, site: Site, { about, icon }: PublisherFacts): NewsMediaOrganization {
  const { name, url, contact } = site.publisher;
  const policy = (id: string) => (about.includes(id) ? names.url(`${siteAddress.about}#${id}`) : undefined);
  const form: ContactPoint = { '@type': 'ContactPoint', url: contact };
  const isForm = contact.includes('://');
  return defined({
    '@type': 'NewsMediaOrganization',
    '@id': names.publisher,
    name,
    url: url ?? names.url(siteAddress.home),
    logo: icon === undefined ? undefined : names.url(icon),
    email: isForm ? undefined : contact,
    contactPoint: isForm ? form : undefined,
    publishingPrinciples: policy('attribution'),
    verificationFactCheckingPolicy: policy('checks'),
    correctionsPolicy: policy('errors'),
  });
}
