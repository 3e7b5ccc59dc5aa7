import { holdsAddress, textsInJson, type JsonText } from '../json-texts.ts';
import type { Address } from './address.ts';
import { placesIn } from './fault.ts';

/** A text that is an address: a whole one, one from a folder, or a file's from the site's root. */
const ADDRESS = /^(?:(?:https?:\/\/|\.{1,2}\/)\S+|\/[\w./-]+\.\w+(?:[?#]\S*)?)$/;

/** Every text in JSON that is an address; `texts` are all that are in it. Throws where it is no JSON. */
export function addressesInJson(json: string, texts = textsInJson(json)): Address[] {
  const places = placesIn(json);
  const found = texts.filter((each) => holdsAddress(each) && ADDRESS.test(each.text));
  return found.map(({ key, text, start }) => ({
    ...places(start),
    value: withoutName(text, key),
    where: `"${key}"`,
    use: 'named',
  }));
}

/** The keys under which data carries HTML: JSON Feed 1.1 and oEmbed 1.0. */
const HTML: ReadonlySet<string> = new Set(['content_html', 'html']);

/** Whether a text in JSON is HTML. */
export function isHtml({ key }: JsonText): boolean {
  return HTML.has(key);
}

/**
 * In JSON-LD `@id` names a thing that a page is about. That need not be an element on it, so its page alone is an
 * address.
 */
function withoutName(text: string, key: string): string {
  return key === '@id' ? text.replace(/#.*/, '') : text;
}
