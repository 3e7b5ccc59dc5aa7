import { textsInJson, type JsonText } from './json-texts.ts';
import { spliced } from './page/splice.ts';
import { relativeAddress } from './relative-address.ts';

/**
 * A text of JSON, `background/x/events.json`, with relative addresses. Its texts that begin with "/" are addresses where
 * `isAddress` says so. All else stays as it is written. Throws where it is no JSON.
 */
export function relativeJson(json: string, file: string, isAddress: (text: JsonText) => boolean): string {
  const splices = textsInJson(json).flatMap((each) => {
    const { text, start, end } = each;
    const relative = text.startsWith('/') && isAddress(each) ? relativeAddress(text, file) : text;
    return relative === text ? [] : [{ start, end, text: JSON.stringify(relative) }];
  });
  return spliced(json, splices);
}
