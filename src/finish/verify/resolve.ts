import { posix } from 'node:path';

/** Where an address leads: to a file of the site and a place in it, out of the site, or nowhere, for a reason. */
export type Target =
  | { readonly kind: 'inside'; readonly file: string; readonly fragment: string; readonly isWhole: boolean }
  | { readonly kind: 'outside' }
  | { readonly kind: 'nowhere'; readonly reason: string };

const OUTSIDE: Target = { kind: 'outside' };
const nowhere = (reason: string): Target => ({ kind: 'nowhere', reason });

/**
 * Resolves an address in a file of the site. `base` is the site's public address, below which an address is inside too;
 * it is that of the front page.
 */
export function resolve(address: string, file: string, base: string | undefined): Target {
  const text = address.trim();
  if (text === '') return nowhere('is empty');
  if (text.startsWith('//')) return nowhere('lacks its beginning: write it whole, with "https:"');
  if (text.startsWith('/')) return nowhere('begins with "/", and leads elsewhere where the site lies in a folder');
  if (!/^[a-z][a-z0-9+.-]*:/i.test(text)) return inside(text, file, posix.dirname(file), false);
  if (!URL.canParse(text)) return nowhere('is not an address');
  const { href, protocol } = new URL(text);
  if (protocol === 'file:') return nowhere('leads to a disk');
  if (base === undefined || !`${href}/`.startsWith(base)) return OUTSIDE;
  return inside(href.slice(base.length), 'index.html', '.', true);
}

/** `self` is the file that an address without a path leads to. */
function inside(address: string, self: string, folder: string, isWhole: boolean): Target {
  const [beforeFragment = '', ...fragments] = address.split('#');
  const [path = ''] = beforeFragment.split('?');
  try {
    const name = decoded(path);
    const fragment = decoded(fragments.join('#'));
    const target = name === '' ? self : posix.join(folder, name);
    return { kind: 'inside', file: target, fragment: isTop(fragment) ? '' : fragment, isWhole };
  } catch {
    return nowhere('has a "%" that stands for no letter');
  }
}

/** A piece of an address as text. Throws where a "%" in it stands for no letter. */
const decoded = (piece: string) => (piece.includes('%') ? decodeURIComponent(piece) : piece);

/** What leads to no element: WHATWG HTML, "Select the indicated part", and text fragments. */
function isTop(fragment: string): boolean {
  return fragment.toLowerCase() === 'top' || fragment.startsWith(':~:');
}
