import { relativeAddress } from './relative-address.ts';

/**
 * A text of JSON, `background/x/events.json`, with relative addresses. Its strings that begin with "/" are addresses
 * where `isAddress` knows their path, `articles/x.html`. It is given back as it was where none changes. Throws where it
 * is no JSON.
 */
export function relativeJson(json: string, file: string, isAddress: (path: string) => boolean): string {
  let changes = 0;
  const data: unknown = JSON.parse(json, (_key, value: unknown) => {
    if (typeof value !== 'string' || !isAddress(value.replace(/^\/|[?#].*$/g, ''))) return value;
    const relative = relativeAddress(value, file);
    if (relative !== value) changes += 1;
    return relative;
  });
  return changes === 0 ? json : JSON.stringify(data);
}
