import type { Address } from './address.ts';
import { placeIn, START } from './fault.ts';

/** A text that is an address: a whole one, one from a folder, or a file's from the site's root. */
const ADDRESS = /^(?:(?:https?:\/\/|\.{1,2}\/)\S+|\/[\w./-]+\.\w+(?:[?#]\S*)?)$/;

/** Every text in JSON, with the key that it stands under and its place. Throws where it is no JSON. */
export function textsInJson(json: string): (Pick<Address, 'line' | 'column' | 'where'> & { text: string })[] {
  const found: ReturnType<typeof textsInJson> = [];
  JSON.parse(json, (key, value: unknown) => {
    if (typeof value !== 'string') return value;
    const offset = json.indexOf(JSON.stringify(value));
    found.push({ ...(offset === -1 ? START : placeIn(json, offset)), where: `"${key}"`, text: value });
    return value;
  });
  return found;
}

/** Every text in JSON that is an address. Throws where it is no JSON. */
export function addressesInJson(json: string): Address[] {
  return textsInJson(json)
    .filter(({ text }) => ADDRESS.test(text))
    .map(({ text, ...place }) => ({ ...place, value: withoutName(text, place.where), use: 'named' }));
}

/**
 * In JSON-LD `@id` names a thing that a page is about. That need not be an element on it, so its page alone is an
 * address.
 */
function withoutName(text: string, where: string): string {
  return where === '"@id"' ? text.replace(/#.*/, '') : text;
}
