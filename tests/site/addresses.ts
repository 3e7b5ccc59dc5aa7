import { posix } from 'node:path';

/** An address on a page: where it is written, and what it says. */
export interface Address {
  readonly place: string;
  readonly value: string;
}

const ATTRIBUTES = [
  'href',
  'src',
  'poster',
  'action',
  'formaction',
  'data',
  'srcset',
  'imagesrcset',
  'ping',
  'background',
];

/** Elements whose address is only followed when a reader asks for it. */
const FOLLOWED = new Set(['a', 'area', 'form']);

/** Every address in the attributes of a page. */
export function addressesOf(document: Document): Address[] {
  return [...document.querySelectorAll('*')].flatMap((element) =>
    ATTRIBUTES.flatMap((name) => {
      const value = element.getAttribute(name);
      return value === null ? [] : [{ place: `${element.localName}[${name}]`, value }];
    }),
  );
}

/** What a browser fetches by itself to show a page: the addresses in attributes and in its styles. */
export function fetchedBy(document: Document): Address[] {
  const inStyles = [...document.querySelectorAll('style, [style]')].flatMap((element) => {
    const css = element.localName === 'style' ? element.textContent : element.getAttribute('style');
    const found = (css ?? '').matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g);
    return [...found].map(([, url, imported]) => ({ place: 'style', value: url ?? imported ?? '' }));
  });
  // A canonical address and the like are read by machines, and not fetched to show the page.
  const fetched = addressesOf(document).filter(
    ({ place }) => !FOLLOWED.has(place.split('[')[0] ?? '') && !place.startsWith('link['),
  );
  const links = [...document.querySelectorAll('link[href]')]
    .filter((link) => !/^(canonical|alternate|license|author|me|next|prev)$/.test(link.getAttribute('rel') ?? ''))
    .map((link) => ({ place: 'link[href]', value: link.getAttribute('href') ?? '' }));
  return [...fetched, ...links, ...inStyles];
}

/** Whether an address leads out of the site. */
export function isOutside(address: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address);
}

/** The file and the fragment that a relative address on a page leads to. */
export function resolve(page: string, address: string): { file: string; fragment: string } {
  const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(address) ?? [];
  const file = path === '' ? page : posix.join(posix.dirname(page), decodeURIComponent(path));
  return { file, fragment: decodeURIComponent(fragment) };
}
