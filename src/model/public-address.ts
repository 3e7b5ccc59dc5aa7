import type { Site } from '../schema/site.ts';

/**
 * The address of a page on the web, for what must hold one that is whole; `undefined` where the site's is not known. The
 * environment's SITE_URL goes before the one in content/site.yaml.
 */
export function publicAddress(path: string, { address }: Pick<Site, 'address'>): string | undefined {
  const given = process.env.SITE_URL;
  const base = given === undefined || given === '' ? address : given;
  return base && new URL(path.replace(/^\//, ''), base.endsWith('/') ? base : `${base}/`).href;
}
