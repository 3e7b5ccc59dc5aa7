import { inject } from 'vitest';

/** Something that was prepared for the tests, or why it could not be. */
export type Prepared<T> = { readonly ready: T } | { readonly failure: string };

/** The built site: the folder where it lies, and the address where it is served, with a slash at the end. */
export interface Site {
  readonly dist: string;
  readonly address: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    site: Prepared<Site>;
    /** The addresses by which Puppeteer connects to the browsers of the tests, one for each file that runs at the same time. */
    browsers: Prepared<readonly string[]>;
    /** The site as it is built for the address at which it is served; for the tests on servers alone. */
    publicSite: Prepared<Site>;
  }
}

/** The built site. Where it could not be built, every test that needs it fails and says so. */
export function builtSite(): Site {
  return ready(inject('site'));
}

/**
 * The site built for the very address at which nginx serves it, two folders deep: what only a site with a public address
 * has (feeds, sitemap, canonical addresses) is in it, and leads there. For the tests on servers alone.
 */
export function publicSite(): Site {
  return ready(inject('publicSite'));
}

/** Where this worker's browser listens. Where none could be started, every test that needs one fails and says so. */
export function browserEndpoint(): string {
  const browsers = ready(inject('browsers'));
  // Vitest numbers the workers that run at the same time, from one on.
  const endpoint = browsers[Number(process.env.VITEST_POOL_ID) - 1];
  if (endpoint === undefined) throw new Error(`Only ${browsers.length} browsers run, fewer than files of tests.`);
  return endpoint;
}

function ready<T>(prepared: Prepared<T>): T {
  if ('failure' in prepared) throw new Error(prepared.failure);
  return prepared.ready;
}
