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

/** Every text in JSON in its order, read once from beginning to end. Throws where it is no JSON. */
export function textsInJson(json: string): JsonText[] {
  JSON.parse(json);
  const found: JsonText[] = [];
  // The keys that lists and objects stand under, from the outermost on.
  const keys: string[] = [];
  let key = '';
  for (let at = 0; at < json.length; at += 1) {
    const sign = json.charAt(at);
    if (sign === '"') {
      const end = endOfText(json, at);
      found.push({ key, text: textOf(json.slice(at, end)), start: at, end });
      at = end - 1;
    } else if (sign === ':') {
      // What came before it was a key.
      key = found.pop()?.text ?? '';
    } else if (sign === '{' || sign === '[') {
      keys.push(key);
    } else if (sign === '}' || sign === ']') {
      keys.pop();
      key = keys.at(-1) ?? '';
    } else if (sign === ',') {
      key = keys.at(-1) ?? '';
    }
  }
  return found;
}

/** Where a text in JSON ends, its last quotation mark included, by where its first one stands. */
function endOfText(json: string, start: number): number {
  let end = json.indexOf('"', start + 1);
  while (isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return end + 1;
}

/** Whether an odd number of backslashes stands before a sign. */
function isEscaped(json: string, at: number): boolean {
  let before = at;
  while (json.charAt(before - 1) === '\\') before -= 1;
  return (at - before) % 2 === 1;
}

function textOf(written: string): string {
  if (!written.includes('\\')) return written.slice(1, -1);
  const text: unknown = JSON.parse(written);
  return String(text);
}
