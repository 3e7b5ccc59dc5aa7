import type { Site } from '../../src/schema/site.ts';

/** What a site says of itself that lies at an address with a path. */
export const site: Site = {
  name: 'Backgrounder',
  tagline: 'News beside its background.',
  lang: 'en',
  address: 'https://example.org/news',
  publisher: { name: 'The Publisher', contact: 'desk@example.org' },
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  saved: true,
  data: true,
};
