import { posix } from 'node:path';

/**
 * An address from the site's root, `/people/x.html`, as it is written in a file of the site, `articles/a.html`; any
 * other is given back as it is.
 */
export function relativeAddress(address: string, file: string): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address;
  const end = /[?#]|$/.exec(address)?.index;
  const path = address.slice(1, end);
  const rest = address.slice(end);
  if (path === file) return rest === '' ? posix.basename(file) : rest;
  const relative = posix.relative(posix.dirname(file), path);
  const isFolder = path === '' || path.endsWith('/');
  return unmistaken(isFolder ? `${relative || '.'}/` : relative) + rest;
}

/** What comes before a colon in the first step of a path would be taken for a scheme (RFC 3986, section 4.2). */
function unmistaken(path: string): string {
  return /^[^/]*:/.test(path) ? `./${path}` : path;
}
