import { allowing, policyText, strictest } from '../policy.ts';
import { areFor, SAVED, type Files } from './which-files.ts';
import type { SitePolicies } from './site-policy.ts';

/** Header fields by their names. */
export type Fields = Readonly<Record<string, string>>;

/**
 * The fields that some files are served with. A later rule takes the place of an earlier one, field by field. No two are for
 * the same folder, ending or file: Cloudflare would forget the first.
 */
export interface Rule {
  readonly files: Files;
  readonly fields: Fields;
}

/** The one field that must not be sent without TLS (RFC 6797, section 7.2). */
export const HSTS = 'Strict-Transport-Security';

const YEAR = 365 * 24 * 60 * 60;

/** What no page of this site asks a browser for, by the names of the W3C's list of policy-controlled features. */
const UNUSED_FEATURES = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/**
 * Everything that a host is to say about the files of the site. Every host's configuration is made of this one table.
 * The policies are what pages need together: a header holds for all of them, each page's own is in its meta element,
 * and a browser enforces both.
 */
export function headerRules({ pages, saved }: SitePolicies): readonly Rule[] {
  return [
    {
      files: 'all',
      fields: {
        'Content-Security-Policy': policyText(allowing(pages, 'frame-ancestors')),
        'X-Content-Type-Options': 'nosniff',
        // What a reader reads is nobody else's business: not even the site's name goes to those whom a page links to.
        'Referrer-Policy': 'no-referrer',
        'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
        // Pages share no process with others, load nothing that does not ask to be loaded, and are not loaded as anything else.
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Cross-Origin-Resource-Policy': 'same-origin',
        // This host alone, and not for ever: what lies on other hosts of the domain is not this site's to decide.
        [HSTS]: `max-age=${YEAR}`,
        // A correction is to reach those who come back in the same hour.
        'Cache-Control': 'public, max-age=300, must-revalidate',
      },
    },
    {
      // Those who share an explainer or read its feed show its images on their own pages.
      files: { endings: ['avif', 'gif', 'jpeg', 'jpg', 'png', 'svg', 'webp'] },
      fields: { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Cache-Control': 'public, max-age=86400' },
    },
    { files: { endings: ['csv', 'json'] }, fields: READABLE },
    {
      // A feed that is opened in a browser is shown by its style sheet, with the images of the explainers in it.
      files: { endings: ['xml'] },
      fields: { ...READABLE, 'Content-Security-Policy': policyText(allowing(OWN_FILES, 'frame-ancestors')) },
    },
    ...NAMED_TYPES.map(([type, name]): Rule => ({ files: { name }, fields: { 'Content-Type': type } })),
    {
      // The cards that others show in their pages. A page that is isolated shows only what says that it may be shown.
      files: { folder: 'embed' },
      fields: {
        'Content-Security-Policy': policyText(allowing(pages, 'frame-ancestors', '*')),
        'Cross-Origin-Resource-Policy': 'cross-origin',
      },
    },
    {
      // They bring their styles along in elements of their own, so that this does not grow with their number.
      files: SAVED,
      fields: { 'Content-Security-Policy': policyText(allowing(saved, 'frame-ancestors')) },
    },
    {
      // The name of such a file has the hash of its content, so that another content has another name.
      files: { folder: '_astro' },
      fields: { 'Cache-Control': `public, max-age=${YEAR}, immutable` },
    },
  ];
}

/** Feeds and data are there to be read by other programs, and by scripts on pages elsewhere. There are no cookies to abuse. */
const READABLE: Fields = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' };

/** What a document without anything inline needs. */
const OWN_FILES = allowing(allowing(strictest, 'style-src', "'self'"), 'img-src', "'self'");

/**
 * Files whose ending does not say their type: JSON Feed 1.1 and JSON Schema. Feeds in Atom stay `application/xml`, as
 * RFC 7303, section 4.1, allows. With a type of their own browsers offer them as a download, or show their source.
 */
const NAMED_TYPES = [
  ['application/feed+json', 'feed.json'],
  ['application/schema+json', 'explainer.schema.json'],
] as const;

/** The types of files by their endings, for hosts that leave one out, or say of no text that it is UTF-8. */
export const TYPES: Fields = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  svg: 'image/svg+xml',
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  woff2: 'font/woff2',
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};

/** The fields of a file, given by its path from the site's root: `articles/x.html`. */
export function fieldsFor(rules: readonly Rule[], path: string): Fields {
  return rules
    .filter(({ files }) => areFor(files, path))
    .reduce((all: Fields, { fields }) => ({ ...all, ...fields }), {});
}

/** Fields as JSON for hosts has them: a list of keys and values. */
export function listed(fields: Fields): { readonly key: string; readonly value: string }[] {
  return Object.entries(fields).map(([key, value]) => ({ key, value }));
}
