/** A text in JSON, the key that it stands under, also in a list, and where it begins. */
export interface JsonText {
  readonly key: string;
  readonly text: string;
  readonly offset: number;
}

/** What JSON is made of, of which strings and the ends of lists and objects tell where a key is. */
const PART = /"(?:[^"\\]|\\.)*"|[[\]{}:,]/g;

/** Every text in JSON in its order, read once from beginning to end. Throws where it is no JSON. */
export function textsInJson(json: string): JsonText[] {
  JSON.parse(json);
  const found: JsonText[] = [];
  // The keys that lists and objects stand under, from the outermost on.
  const keys: string[] = [];
  let key = '';
  for (const { 0: part, index: offset } of json.matchAll(PART)) {
    if (part === ':') {
      // What came before it was a key.
      key = found.pop()?.text ?? '';
    } else if (part === '{' || part === '[') {
      keys.push(key);
    } else if (part === '}' || part === ']') {
      keys.pop();
      key = keys.at(-1) ?? '';
    } else if (part === ',') {
      key = keys.at(-1) ?? '';
    } else {
      found.push({ key, text: textOf(part), offset });
    }
  }
  return found;
}

function textOf(written: string): string {
  const text: unknown = JSON.parse(written);
  return String(text);
}
