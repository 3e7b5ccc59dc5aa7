import { extname } from 'node:path';

/** The media types that are right for a kind of file, by the registry of IANA; where there are two, both are in use. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  '.css': ['text/css'],
  // nginx knows no CSV, and sends it as the text that it is.
  '.csv': ['text/csv', 'text/plain'],
  '.html': ['text/html'],
  '.js': ['text/javascript', 'application/javascript'],
  '.json': ['application/json'],
  '.png': ['image/png'],
  '.svg': ['image/svg+xml'],
  '.txt': ['text/plain'],
  '.woff2': ['font/woff2'],
  '.xml': ['application/xml', 'text/xml'],
};

/** Files with a type of their own, which a host has to be told. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  'explainer.schema.json': ['application/schema+json', 'application/json'],
  'feed.json': ['application/feed+json', 'application/json'],
};

/** What tells a host something, and is not for readers: hosts serve it as they like, or not at all. */
const FOR_HOSTS = new Set(['.nojekyll', '.htaccess', '_headers']);

/** Whether a file of the built site is there to be read. */
export function isForReaders(path: string): boolean {
  return !FOR_HOSTS.has(path);
}

/** What is wrong with the header `Content-Type` of a file, if anything: its type, or a charset other than UTF-8. */
export function contentTypeFault(path: string, header: string | null): string | undefined {
  const right = TOLD[path] ?? TYPES[extname(path)];
  if (!right) return `${path}: say in content-types.ts which type it is to have`;
  const [type = '', ...parameters] = (header ?? '').toLowerCase().split(/\s*;\s*/);
  const charset = parameters.find((parameter) => parameter.startsWith('charset='));
  if (right.includes(type) && (charset ?? 'charset=utf-8') === 'charset=utf-8') return undefined;
  return `${path}: is sent as "${header ?? ''}", and is ${right.join(' or ')}`;
}
