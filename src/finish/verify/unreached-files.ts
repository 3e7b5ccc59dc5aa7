import { faultAt, START } from './fault.ts';
import type { SiteRule } from './rule.ts';
import { placeIn, type Traces } from './trace.ts';

/** Files that are asked for by their names, and by whom. */
const WELL_KNOWN: readonly RegExp[] = [
  // Whoever opens the site.
  /^index\.html$/,
  // A host, for what does not exist.
  /^404\.html$/,
  // Netlify and Cloudflare; Apache; GitHub Pages, which leaves out folders with "_" without it, and its domain.
  /^(_headers|\.htaccess|\.nojekyll|CNAME)$/,
  // Search engines, which find the sitemap in it, or are told of that where the owner's own does not name it.
  /^(robots\.txt|sitemap\.xml)$/,
  // Browsers, in the root whatever the page says.
  /^(favicon\.(ico|svg)|apple-touch-icon(-precomposed)?\.png)$/,
  // Programs that read the articles as data, the first of which may not be written yet.
  /^explainer\.schema\.json$/,
  // The script of the search page, which knows the names of the parts of its index.
  /^search\/(words|places|ends|texts)\/[^/]+\.js$/,
  // Programs, for what RFC 8615 registers there.
  /^\.well-known\//,
];

/** Share images and embed cards are for other sites, which come to them by whole addresses: without one, not from here. */
const FOR_OTHER_SITES: readonly RegExp[] = [/^(?:(?:articles|background)\/[^/]+|site)\.png$/, /^embed\//];

/**
 * Every file can be reached: from the front page, or from a file that is asked for by its name. A page where another was
 * is come to from outside.
 */
export const unreachedFiles: SiteRule = function* ({ traces, places }, { files, fromPublic, address }) {
  const known = address === undefined ? [...WELL_KNOWN, ...FOR_OTHER_SITES] : WELL_KNOWN;
  const reached = new Set([...files].filter((file) => known.some((name) => name.test(file))));
  // A set that grows while it is walked through: what is added comes in turn.
  const { length } = places.all;
  const followed = { fromPages: new Uint8Array(length), fromOthers: new Uint8Array(length) };
  for (const file of reached) {
    const known = isPage(file) ? followed.fromPages : followed.fromOthers;
    for (const each of traces.get(file)?.leadsTo ?? []) {
      // Most pages lead to the same places.
      if (known[each] === 1) continue;
      known[each] = 1;
      const next = placeIn(places.all[each] ?? '').file;
      if (files.has(next) && isWay(file, next)) reached.add(next);
    }
  }
  for (const file of files) {
    if (reached.has(file) || fromPublic.has(file) || traces.get(file)?.isRedirect || isOfMoved(file, traces)) continue;
    const message = 'nothing leads to this file from the front page: link to it, or leave it out';
    yield faultAt(file, START, 'unreached-file', message);
  }
};

/** The data, image, card, saved file and feeds of an entry lie where they were when its page has moved. */
function isOfMoved(file: string, traces: Traces['traces']): boolean {
  const [, id] =
    /^(?:articles|background|people|sources|embed|saved)\/([^/]+?)(?:\/(?:events|feed))?\.[a-z]+$/.exec(file) ?? [];
  const kinds = ['articles', 'background', 'people', 'sources'];
  return kinds.some((kind) => traces.get(`${kind}/${id}.html`)?.isRedirect);
}

/**
 * Whether a reader comes to the next file from this one. To a page only by a page: feeds and sitemaps name all of them,
 * which is no way through the site. An embed card is for other sites, and oEmbed is how they find it.
 */
function isWay(file: string, next: string): boolean {
  return !isPage(next) || isPage(file) || next.startsWith('embed/');
}

const isPage = (file: string) => file.endsWith('.html');
