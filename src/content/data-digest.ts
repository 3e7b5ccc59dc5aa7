import { digest } from './store.ts';

/** Digests of what is in data: much of it is in the data of many pages, and none of it changes while a build goes on. */
const known = new WeakMap<object, string>();

/** Says what the digest of data is, so that it is not read for it. */
export function rememberDigest(data: object, digest: string): void {
  known.set(data, digest);
}

/** A digest of plain data with maps, sets and patterns in it, the same whatever made it. Throws on anything else. */
export function digestOfData(data: unknown): string {
  if (typeof data !== 'object' || data === null) return digest(written(data));
  const made = known.get(data) ?? digest(partsOf(data));
  known.set(data, made);
  return made;
}

/** What data is, as a text. What is in a list or an object of many parts is there as its digest: others may have it too. */
function written(data: unknown): string {
  if (typeof data === 'string') return JSON.stringify(data);
  if (typeof data === 'function' || typeof data === 'symbol') throw new TypeError(`A ${typeof data} is no data.`);
  if (typeof data !== 'object' || data === null) return `${typeof data} ${String(data)}`;
  return isLarge(data) ? `#${digestOfData(data)}` : partsOf(data);
}

const isLarge = (data: object) => (Array.isArray(data) ? data : Object.values(data).filter(isThere)).length > 4;

/** What is undefined is left out of what is kept, and there in what was just made. */
const isThere = (value: unknown) => value !== undefined;

function partsOf(data: object): string {
  if (Array.isArray(data)) return `[${data.map(written).join()}]`;
  if (data instanceof Set) return `set(${Array.from(data, written).join()})`;
  if (data instanceof Map) return `map(${Array.from(data).flat().map(written).join()})`;
  if (data instanceof RegExp) return `pattern(${JSON.stringify(String(data))})`;
  const prototype: unknown = Object.getPrototypeOf(data);
  if (prototype !== Object.prototype && prototype !== null) throw new TypeError('An object of a class is no data.');
  let text = '{';
  for (const [key, value] of Object.entries(data)) {
    if (isThere(value)) text += `${JSON.stringify(key)}:${written(value)},`;
  }
  return `${text}}`;
}
