import type { ContactPoint, NewsMediaOrganization } from 'schema-dts';
import { siteAddress } from '../../content/address.ts';
import type { Site } from '../../schema/site.ts';
import { defined } from './defined.ts';
import type { Names } from './names.ts';

/**
 * Who publishes the site, with its policies: sections of the about page, as far as it has them. What the site has no text
 * on, such as ethics or funding, is not claimed. `sections` are the ids of those sections.
 */
export function publisherData(names: Names, site: Site, sections: readonly string[]): NewsMediaOrganization {
  const { name, url, contact } = site.publisher;
  const policy = (id: string) => (sections.includes(id) ? names.url(`${siteAddress.about}#${id}`) : undefined);
  const form: ContactPoint = { '@type': 'ContactPoint', url: contact };
  const isForm = contact.includes('://');
  return defined({
    '@type': 'NewsMediaOrganization',
    '@id': names.publisher,
    name,
    url: url ?? names.url(siteAddress.home),
    logo: names.url(siteAddress.icon),
    email: isForm ? undefined : contact,
    contactPoint: isForm ? form : undefined,
    publishingPrinciples: policy('attribution'),
    verificationFactCheckingPolicy: policy('checks'),
    correctionsPolicy: policy('errors'),
  });
}
