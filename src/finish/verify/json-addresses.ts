import type { Address } from './address.ts';
import { placesIn } from './fault.ts';
import { textsInJson, type JsonText } from './json-texts.ts';

/** A text that is an address: a whole one, one from a folder, or a file's from the site's root. */
const ADDRESS = /^(?:(?:https?:\/\/|\.{1,2}\/)\S+|\/[\w./-]+\.\w+(?:[?#]\S*)?)$/;

/**
 * The keys that hold addresses: of our own data, JSON Schema, JSON Feed 1.1, oEmbed 1.0, web app manifests and
 * schema.org. What stands under another one is text, whatever it looks like.
 */
const KEYS: ReadonlySet<string> = new Set([
  ...['$schema', '$id', 'address', 'archive', 'url', 'href', 'src'],
  ...['avatar', 'external_url', 'favicon', 'feed_url', 'home_page_url', 'icon', 'image', 'next_url', 'banner_image'],
  ...['author_url', 'provider_url', 'thumbnail_url', 'start_url', 'scope'],
  ...['@context', '@id', 'contentUrl', 'embedUrl', 'item', 'license', 'logo', 'mainEntityOfPage', 'sameAs'],
  ...['thumbnailUrl', 'correctionsPolicy', 'ethicsPolicy', 'publishingPrinciples', 'verificationFactCheckingPolicy'],
]);

/** Every text in JSON that is an address. Throws where it is no JSON. */
export function addressesInJson(json: string): Address[] {
  const places = placesIn(json);
  return textsInJson(json).flatMap(({ key, text, offset }) =>
    KEYS.has(key) && ADDRESS.test(text)
      ? [{ ...places(offset), value: withoutName(text, key), where: `"${key}"`, use: 'named' as const }]
      : [],
  );
}

/** The keys under which data carries HTML: JSON Feed 1.1 and oEmbed 1.0. */
const HTML: ReadonlySet<string> = new Set(['content_html', 'html']);

/** The texts in JSON that are HTML. Throws where it is no JSON. */
export function htmlInJson(json: string): JsonText[] {
  return textsInJson(json).filter(({ key }) => HTML.has(key));
}

/**
 * In JSON-LD `@id` names a thing that a page is about. That need not be an element on it, so its page alone is an
 * address.
 */
function withoutName(text: string, key: string): string {
  return key === '@id' ? text.replace(/#.*/, '') : text;
}
