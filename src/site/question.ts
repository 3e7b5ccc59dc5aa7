import { onContentChange } from './content-change.ts';
import { digestOfData } from '../content/data-digest.ts';
import { addReads, withReads } from './reads.ts';

/** An answer, and the digest of what it says. */
export interface Answer<T> {
  readonly made: T;
  readonly said: string;
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
 * answer is made once a build; in development once until content changes.
 */
export function question<T>(
  name: string,
  answer: (about: string) => Promise<T>,
  said: (answer: T) => unknown = (whole) => whole,
): (about: string) => Promise<T> {
  if (import.meta.env.DEV) return untilChange(answer);
  const make = async (about: string) => {
    const { made } = await withReads(() => answer(about));
    return { made, said: digestOfData(said(made)) };
  };
  return asked(name, { make, areHeld: true });
}

/** In development: the answers to a question that content alone decides, each made once until content changes. */
export function untilChange<T>(answer: (about: string) => Promise<T>): (about: string) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  onContentChange(() => {
    made.clear();
  });
  return (about) => {
    const known = made.get(about) ?? answer(about);
    made.set(about, known);
    return known;
  };
}

/** A question about a text that another file of content has. In development it is read anew: nobody there hears of such files. */
export function ofDisk(name: string, read: (path: string) => string): (path: string) => Promise<string> {
  const answer = (path: string) => Promise.resolve(read(path));
  return import.meta.env.DEV ? answer : question(name, answer);
}

/** How a question is answered. */
interface Answering<T> {
  readonly make: (about: string) => Promise<Answer<T>>;
  /** Gives the digest of an answer that need not be made for it; `undefined` where it must be. */
  readonly known?: (about: string) => Promise<string | undefined>;
  /** Whether answers stay in memory until the build has ended; else who asks again has them made again. */
  readonly areHeld: boolean;
}

/** A question by its name. */
export function asked<T>(name: string, { make, known, areHeld }: Answering<T>): (about: string) => Promise<T> {
  const digests = new Map<string, string>();
  const made = new Map<string, Promise<Answer<T>>>();
  const ask = (about: string) => {
    const answer = made.get(about) ?? make(about);
    if (areHeld) made.set(about, answer);
    return answer;
  };
  const digest = async (about: string) => {
    const said = (made.has(about) ? undefined : await known?.(about)) ?? (await ask(about)).said;
    digests.set(about, said);
    return said;
  };
  answers.set(name, { known: digests, digest });
  return async (about) => {
    const answer = await ask(about);
    digests.set(about, answer.said);
    addReads(new Map([[`${name} ${about}`, answer.said]]));
    return answer.made;
  };
}

/** The digest of what a question is answered now; `undefined` where nobody asks it any more, or it has no answer. */
export async function saidNow(asked: string): Promise<string | undefined> {
  const end = asked.indexOf(' ');
  const [answer, about] = [answers.get(asked.slice(0, end)), asked.slice(end + 1)];
  try {
    return answer?.known.get(about) ?? (await answer?.digest(about));
  } catch {
    return undefined;
  }
}

/** Whether all that was read is answered the same now. */
export async function areSame(reads: Iterable<readonly [asked: string, said: string]>): Promise<boolean> {
  for (const [asked, said] of reads) if ((await saidNow(asked)) !== said) return false;
  return true;
}
