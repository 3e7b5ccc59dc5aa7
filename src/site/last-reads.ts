import { beginReads } from '../content/kept-reads.ts';
import { saidNow } from './question.ts';
import { store } from './store.ts';
import { surroundings } from './surroundings.ts';

/** What a build knows of what was made of what. */
const begun = async () => beginReads(store, await surroundings());

let compared: Promise<void> | undefined;

/**
 * Finds out, once a build, which answers and pages rest on nothing that has changed since the last one: what content says is
 * asked for, and what was made of it is not. Of ten thousand explainers an edit touches few, and to look at each of their
 * pages would take a minute.
 */
export async function compareReads(): Promise<void> {
  const { graph } = await begun();
  await (compared ??= graph.compare(saidNow));
}

/** The digest of an answer that is that of the last build, by its question; `undefined` where it may be another. */
export async function sameAsLast(question: string): Promise<string | undefined> {
  return (await begun()).graph.same(question);
}

/** Notes what an answer says in this build, and what it was made of. */
export async function noteAnswer(question: string, said: string, reads: Reads): Promise<void> {
  (await begun()).graph.note(question, said, reads);
}

type Reads = Iterable<readonly [question: string, said: string]>;

/** A page by its address, `/articles/x.html`, and a digest of what it is made with. */
interface Asked {
  readonly address: string;
  readonly from: string;
}

const nameOf = (address: string) => `page ${address}`;

/** Gives the SHA-1 of a page that comes out as in the last build, where it is made with the same; `undefined` where it may not. */
export async function samePagesAsLast(): Promise<(asked: Asked) => string | undefined> {
  const { graph, wanted } = await begun();
  return ({ address, from }) => {
    const name = nameOf(address);
    wanted.add(name);
    const last = graph.same(name);
    return last?.startsWith(`${from} `) ? last.slice(from.length + 1) : undefined;
  };
}

/** Notes the SHA-1 of what comes out as a page, and what it has read. */
export async function notePage({ address, from }: Asked, sum: string, reads: Reads): Promise<void> {
  const { graph, wanted } = await begun();
  wanted.add(nameOf(address));
  graph.note(nameOf(address), `${from} ${sum}`, reads);
}
