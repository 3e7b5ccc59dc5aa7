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
    /** The address by which Puppeteer connects to the one browser of all tests. */
    browser: Prepared<string>;
  }
}

/** The built site. Where it could not be built, every test that needs it fails and says so. */
export function builtSite(): Site {
  return ready(inject('site'));
}

/** Where the browser listens. Where none could be started, every test that needs one fails and says so. */
export function browserEndpoint(): string {
  return ready(inject('browser'));
}

function ready<T>(prepared: Prepared<T>): T {
  if ('failure' in prepared) throw new Error(prepared.failure);
  return prepared.ready;
}
