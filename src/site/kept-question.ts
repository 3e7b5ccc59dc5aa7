import { z } from 'astro/zod';
import { digestOfData } from '../content/data-digest.ts';
import { keptShape } from '../content/kept-shape.ts';
import { ANSWER, type KeptText } from '../content/kept-text.ts';
import { noteAnswer, sameAsLast } from './last-reads.ts';
import { areSame, asked, saidNow, untilChange, type Answer } from './question.ts';
import { once } from './once.ts';
import { addReads, withReads, type Reads } from './reads.ts';
import { store } from './store.ts';
import { surroundings } from './surroundings.ts';

interface KeptAnswer {
  readonly said: string;
  /** What it was made of: what was asked, and digests of what that said. */
  readonly reads: readonly (readonly [question: string, said: string])[];
  /** The answer itself, where it is small. */
  readonly value?: unknown;
}

const keptAnswer = keptShape<KeptAnswer>('said', 'reads');

/**
 * A question like others, of which the digest of an answer is kept from build to build, by all that it was made of: who depends
 * on one that is the same does not wait for it to be made. An answer must ask other questions for all that it is made of.
 */
export const keptQuestion = <T>(name: string, answer: (about: string) => Promise<T>) => kept(name, answer, true);

/** One like it that a single page asks, and of which no answer stays in memory. */
export const keptQuestionOfPage = <T>(name: string, answer: (about: string) => Promise<T>) => kept(name, answer, false);

function kept<T>(name: string, answer: (about: string) => Promise<T>, areHeld: boolean): (about: string) => Promise<T> {
  if (import.meta.env.DEV) return untilChange(answer);
  const make = async (about: string) => {
    const { made, reads } = await withReads(() => answer(about));
    return keep(name, about, { made, said: digestOfData(made) }, reads);
  };
  return asked(name, { make, known: saidOf(name), areHeld });
}

/** A question of which the answers are kept themselves: plain data of a shape. They are small, since each stays in memory too. */
export function keptAnswers<T>(
  name: string,
  shape: z.ZodType<T>,
  answer: (about: string) => Promise<T>,
): (about: string) => Promise<T> {
  if (import.meta.env.DEV) return untilChange(answer);
  return asked(name, { make: keptOr(name, shape, answer), known: saidOf(name), areHeld: true });
}

/** A question of which the answers are texts that are kept, and of which none stays in memory. */
export function keptTexts(name: string, answer: (about: string) => Promise<string>) {
  if (import.meta.env.DEV) return answer;
  return asked(name, { make: keptOr(name, z.string(), answer), known: saidOf(name), areHeld: false });
}

/** Where the store has a text that answers a question, for another thread. It is made where it is not kept. Throws where it cannot be. */
export async function keptText(name: string, about: string): Promise<KeptText> {
  const { of, from } = await row(name, about);
  const said = await saidNow(of);
  if (said === undefined) throw new Error(`There is no answer to "${of}".`);
  addReads(new Map([[of, said]]));
  return { of, from, said };
}

/** What is made of much of the site, once a build. Who asks for it notes one read, in the place of all that it is made of. */
export function summary<T>(name: string, make: () => Promise<T>): () => Promise<T> {
  if (import.meta.env.DEV) return once(make);
  const answer = async (about: string) => {
    const { made, reads } = await withReads(make);
    return keep(name, about, { made, said: digestOfData(reads) }, reads);
  };
  const made = asked(name, { make: answer, known: saidOf(name), areHeld: true });
  return () => made('');
}

const saidOf = (name: string) => async (about: string) =>
  (await sameAsLast(`${name} ${about}`)) ?? (await find(name, about))?.said;

/** Gives an answer that is kept; else makes it, and keeps it. */
function keptOr<T>(name: string, shape: z.ZodType<T>, answer: (about: string) => Promise<T>) {
  return async (about: string): Promise<Answer<T>> => {
    const kept = await find(name, about);
    const value = shape.safeParse(kept?.value);
    if (kept && value.success) return { made: value.data, said: kept.said };
    // As it is read later.
    const { made, reads } = await withReads(async () => shape.parse(await answer(about)));
    return keep(name, about, { made, said: digestOfData(made) }, reads, made);
  };
}

const row = async (name: string, about: string) =>
  ({ kind: ANSWER, of: `${name} ${about}`, from: await surroundings(), schema: keptAnswer }) as const;

/** What is kept of an answer that would be the same now. */
async function find(name: string, about: string): Promise<KeptAnswer | undefined> {
  const kept = store.find(await row(name, about));
  if (!kept) return undefined;
  const question = `${name} ${about}`;
  if ((await sameAsLast(question)) === kept.said) return kept;
  if (!(await areSame(kept.reads))) return undefined;
  await noteAnswer(question, kept.said, kept.reads);
  return kept;
}

async function keep<T>(name: string, about: string, answer: Answer<T>, reads: Reads, value?: unknown) {
  store.keep(await row(name, about), { said: answer.said, reads: [...reads], value });
  await noteAnswer(`${name} ${about}`, answer.said, reads);
  return answer;
}
