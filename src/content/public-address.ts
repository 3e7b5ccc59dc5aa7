import { publicBase, type Site } from '../schema/site.ts';
import type { EntryFile } from './entry-file.ts';
import { isPreview } from './preview.ts';

/**
 * The address of a page on the web, for what must hold one that is whole; `undefined` where the site's is not known. The
 * environment's SITE_URL goes before the one in content/site.yaml. The front page's is that of its folder, which is what
 * people type and link to.
 */
export function publicAddress(path: string, site: Pick<Site, 'address'>): string | undefined {
  return publicAddresses(site)?.(path);
}

/** What makes the address of any page whole; `undefined` where the site's is not known. A preview has none: it is nowhere to be found. */
export function publicAddresses({ address }: Pick<Site, 'address'>): ((path: string) => string) | undefined {
  if (isPreview()) return undefined;
  const given = process.env.SITE_URL;
  const known = given === undefined || given === '' ? address : given;
  if (!known) return undefined;
  const base = known.endsWith('/') ? known : `${known}/`;
  return (path) => new URL(path.replace(/^\/(?:index\.html(?=$|#))?/, ''), base).href;
}

/** The public address of a site by its content/site.yaml, with a slash at the end; `undefined` where none is known or it is wrong. */
export function addressOfSite(site: EntryFile | undefined): string | undefined {
  const address: unknown = site?.yaml.get('address');
  if (siteUrlFault(process.env.SITE_URL) !== undefined) return undefined;
  return publicAddress('/', { address: publicBase.safeParse(address).data });
}

/** What is wrong with a SITE_URL, in words, by the rules for `address` in content/site.yaml. */
export function siteUrlFault(given: string | undefined): string | undefined {
  if (given === undefined || given === '') return undefined;
  const [issue] = publicBase.safeParse(given).error?.issues ?? [];
  return issue && `SITE_URL is "${given}", which ${issue.message}`;
}
