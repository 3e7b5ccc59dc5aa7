import { textsInJson } from '../json-texts.ts';
import { readPage } from '../page/read-page.ts';
import type { Address } from './address.ts';
import { placesIn, START } from './fault.ts';
import { addressesInJson, isHtml } from './json-addresses.ts';
import { pageAddresses } from './page-addresses.ts';

/** The addresses in HTML that a feed or data carries. It is read away from the site, so they must be whole. */
export function carriedAddresses(html: string): Pick<Address, 'value' | 'use' | 'mustBeWhole'>[] {
  return pageAddresses(readPage(html), () => START).map(({ value }) => ({ value, use: 'named', mustBeWhole: true }));
}

/** Every address in a file of JSON, that of HTML in it included. Throws where it is no JSON. */
export function dataAddresses(json: string): Address[] {
  const places = placesIn(json);
  const texts = textsInJson(json);
  const carried = texts
    .filter(isHtml)
    .flatMap(({ key, text, start }) =>
      carriedAddresses(text).map((address) => ({ ...address, ...places(start), where: `"${key}"` })),
    );
  return [...addressesInJson(json, texts), ...carried];
}
