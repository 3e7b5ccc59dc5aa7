import { AsyncLocalStorage } from 'node:async_hooks';
import { digest } from '../content/store.ts';

/** What was read while something was made: a digest of each answer, by its question, `entry people/x`. */
export type Reads = ReadonlyMap<string, string>;

const current = new AsyncLocalStorage<Map<string, string>>();

/** Makes something, and gives what was read for it too. It is not noted as read by what is made around it. */
export async function withReads<T>(make: () => Promise<T>): Promise<{ readonly made: T; readonly reads: Reads }> {
  const reads = new Map<string, string>();
  return { made: await current.run(reads, make), reads };
}

/** Notes reads for what is being made now. */
export function addReads(reads: Reads): void {
  const own = current.getStore();
  if (own) for (const [question, said] of reads) own.set(question, said);
}

/** Digests of what is in data: much of it is in the data of many pages, and none of it changes while a build goes on. */
const known = new WeakMap<object, string>();

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

/** How a question is answered in this build. */
interface Answers {
  /** Digests of the answers that are known already, by what was asked about: pages ask for the same. */
  readonly known: Map<string, string>;
  /** Gives the digest of an answer. */
  readonly digest: (about: string) => Promise<string>;
}

/** By the names of questions. */
const answers = new Map<string, Answers>();

/**
 * A question about the content of the site, which is asked about an id. Who asks it depends on the answer alone, and on
 * nothing that it is made of. `said` is the part of the answer that makes a difference, where that is not all of it. An
 * answer is made once a build; in development anew, so that it follows the files.
 */
export function question<T>(
  name: string,
  answer: (about: string) => Promise<T>,
  said: (answer: T) => unknown = (whole) => whole,
): (about: string) => Promise<T> {
  if (import.meta.env.DEV) return answer;
  const digests = new Map<string, string>();
  const known = new Map<string, Promise<{ made: T; said: string }>>();
  const make = async (about: string) => {
    const { made } = await withReads(() => answer(about));
    const digest = digestOfData(said(made));
    digests.set(about, digest);
    return { made, said: digest };
  };
  const ask = (about: string) => {
    const kept = known.get(about) ?? make(about);
    known.set(about, kept);
    return kept;
  };
  answers.set(name, { known: digests, digest: async (about) => (await ask(about)).said });
  return async (about) => {
    const kept = await ask(about);
    addReads(new Map([[`${name} ${about}`, kept.said]]));
    return kept.made;
  };
}

/** What is made of much of the site, once a build. Who asks for it notes one read, in the place of all that it is made of. */
export function summary<T>(name: string, make: () => Promise<T>): () => Promise<T> {
  const made = question(
    name,
    () => withReads(make),
    ({ reads }) => reads,
  );
  return async () => (await made('')).made;
}

/** Whether all that was read is answered the same now. What nobody asks any more, or has no answer, is not. */
export async function areSame(reads: Reads): Promise<boolean> {
  for (const [asked, said] of reads) {
    const end = asked.indexOf(' ');
    const [answer, about] = [answers.get(asked.slice(0, end)), asked.slice(end + 1)];
    try {
      if ((answer?.known.get(about) ?? (await answer?.digest(about))) !== said) return false;
    } catch {
      return false;
    }
  }
  return true;
}
