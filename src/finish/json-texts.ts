/** A text in JSON, the key that it stands under, also in a list, and where it is written, with its quotes. */
export interface JsonText {
  readonly key: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

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

/** Whether what stands under a key may be an address. */
export function holdsAddress({ key }: JsonText): boolean {
  return KEYS.has(key);
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
  for (const { 0: part, index: start } of json.matchAll(PART)) {
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
      found.push({ key, text: textOf(part), start, end: start + part.length });
    }
  }
  return found;
}

function textOf(written: string): string {
  const text: unknown = JSON.parse(written);
  return String(text);
}
