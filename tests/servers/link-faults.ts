import type { Visit } from './walk.ts';

/**
 * What is wrong with the addresses on the pages of a site, each with its page: those that lead out of the folder, to
 * what is not there, or to a place that the page has not. `files` are the paths in the built folder.
 */
export function linkFaults(site: string, visits: readonly Visit[], files: ReadonlySet<string>): string[] {
  const shown = new Map(
    visits.flatMap((visit) => [[site + visit.path, visit] as const, [visit.landed, visit] as const]),
  );
  const fault = (address: string): string | undefined => {
    if (!URL.canParse(address)) return 'is no address';
    const url = new URL(address);
    const fragment = decodeURIComponent(url.hash.slice(1));
    url.hash = url.search = '';
    if (url.protocol !== new URL(site).protocol || url.host !== new URL(site).host) return undefined;
    if (!url.href.startsWith(site)) return 'leads out of the folder';
    const target = shown.get(url.href);
    if (!target) return files.has(decodeURIComponent(url.href.slice(site.length))) ? undefined : 'leads to nothing';
    return fragment === '' || target.ids.includes(fragment) ? undefined : `there is no #${fragment}`;
  };
  return visits.flatMap(({ path, addresses }) =>
    [...new Set(addresses)].flatMap((address) => {
      const wrong = fault(address);
      return wrong === undefined ? [] : [`${path}: ${address}: ${wrong}`];
    }),
  );
}
