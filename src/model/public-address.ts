import type { Site } from '../schema/site.ts';
import { siteAddress } from './address.ts';

/**
 * The address of a page on the web, for what must hold one that is whole; `undefined` where the site's is not known. The
 * environment's SITE_URL goes before the one in content/site.yaml. The front page's is that of its folder, which is what
 * people type and link to.
 */
export function publicAddress(path: string, { address }: Pick<Site, 'address'>): string | undefined {
  const given = process.env.SITE_URL;
  const base = given === undefined || given === '' ? address : given;
  const inside = path === siteAddress.home ? '' : path.replace(/^\//, '');
  return base && new URL(inside, base.endsWith('/') ? base : `${base}/`).href;
}
