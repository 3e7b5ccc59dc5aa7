import { x } from 'xastscript';
import { siteAddress } from '../content/address.ts';
import { publicAddress } from '../content/public-address.ts';
import type { Site } from '../schema/site.ts';
import type { Words } from '../schema/words.ts';
import { xmlDocument } from './xml-document.ts';

/** OpenSearch 1.1 allows no more characters in a short name, and no more in a description. */
const SHORT_NAME = 16;
const DESCRIPTION = 1024;

/** The address that searches the site for what stands in the place of `name`; `undefined` where the site's is not known. */
export function searchTemplate(site: Pick<Site, 'address'>, name: string): string | undefined {
  const address = publicAddress(siteAddress.search, site);
  return address && `${address}?q={${name}}`;
}

/** What lets a browser search the site from its own field (OpenSearch 1.1); `undefined` where the site's address is not known. */
export function openSearch(site: Site, { search }: Words): string | undefined {
  const template = searchTemplate(site, 'searchTerms');
  if (template === undefined) return undefined;
  return xmlDocument(
    x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      x('ShortName', shortened(site.name, SHORT_NAME)),
      x('Description', shortened(search.description, DESCRIPTION)),
      x('InputEncoding', 'UTF-8'),
      x('Url', { type: 'text/html', template }),
    ]),
  );
}

function shortened(text: string, most: number): string {
  return Array.from(text).slice(0, most).join('').trim();
}
