import { z } from 'astro/zod';
import type { EntryFile } from '../content/entry-file.ts';
import { digest, type Store } from '../content/store.ts';
import { textDigest } from '../content/text-digest.ts';
import type { Kind } from '../content/kind.ts';
import type { Corpus, EntriesOfKind } from './corpus.ts';
import { draftsIn } from './draft.ts';
import { entriesIn } from './entries-in.ts';
import type { Problem } from './problem.ts';

const problem = z.object({
  file: z.string(),
  line: z.number(),
  column: z.number(),
  level: z.enum(['error', 'warning']),
  rule: z.string(),
  message: z.string(),
}) satisfies z.ZodType<Problem>;

const kept = z.object({
  problems: z.array(problem),
  /** Digests of the entries of watched kinds that were looked at besides, by their keys; empty where there is none. */
  looked: z.record(z.string(), z.string()),
});

/** What an entry's checks find, made or kept. */
export interface Checking {
  /** The corpus that checks are to look at. */
  readonly corpus: Corpus;
  readonly problemsOf: (entry: EntryFile) => readonly Problem[];
}

/** The kinds that change most, and of which the checks of an entry look at few: those whose files it names. */
const WATCHED = ['articles', 'background', 'people', 'published'] as const satisfies readonly Kind[];

const isWatched = (kind: Kind) => WATCHED.some((watched) => watched === kind);

/**
 * The problems of each entry, which `check` finds. They are kept in a store until the entry changes, or an entry of a watched
 * kind that its checks looked at, or anything else.
 */
export function keptProblems(
  all: Corpus,
  store: Store,
  check: (entry: EntryFile, corpus: Corpus) => Problem[],
): Checking {
  const looked = new Set<string>();
  const watched = (kind: (typeof WATCHED)[number]): EntriesOfKind => ({
    ...all[kind],
    entries: new WatchedEntries(all[kind].entries, (id) => {
      looked.add(`${kind} ${id}`);
    }),
  });
  const corpus = {
    ...all,
    articles: watched('articles'),
    background: watched('background'),
    people: watched('people'),
    published: watched('published'),
  };
  const around = surroundings(corpus);
  const digestOf = (key: string) => {
    const kind = WATCHED.find((each) => key.startsWith(`${each} `));
    const entry = kind && all[kind].entries.get(key.slice(kind.length + 1));
    return entry ? textDigest(entry) : '';
  };
  const problemsOf = (entry: EntryFile) => {
    const what = { kind: 'problems', of: entry.path, from: digest(around, textDigest(entry)), schema: kept };
    const known = store.find(what);
    if (known && Object.entries(known.looked).every(([key, last]) => digestOf(key) === last)) return known.problems;
    looked.clear();
    const problems = check(entry, corpus);
    const others = Array.from(looked, (key) => [key, digestOf(key)] as const);
    store.keep(what, { problems, looked: Object.fromEntries(others) });
    return problems;
  };
  return { corpus, problemsOf };
}

/** Lets go of the outlines and problems of entries that are no more. */
export function keepOnlyOf(corpus: Corpus, store: Store): void {
  const paths = new Set(entriesIn(corpus).map(({ path }) => path));
  store.keepOnly('outline', paths);
  store.keepOnly('problems', paths);
}

/** A digest of all that the checks of an entry may look at, but for the texts of watched kinds. */
function surroundings(corpus: Corpus): string {
  const { files, publicFiles, routes, components, mark, unreadable } = corpus;
  const isText = (path: string) => /\.(?:mdx|yaml)$/.test(path);
  const found = Array.from(files.values(), ({ path, is, stamp }) => [path, is, isText(path) ? '' : stamp]);
  const drafts = [...draftsIn(corpus)];
  const ids = WATCHED.map((kind) => [...corpus[kind].ids]);
  // Texts are searched for the names of all people. What else is said of one is looked at by who names the person.
  const names = Array.from(corpus.people.outlines.values(), ({ called }) => [
    called?.name,
    called?.native,
    called?.aliases,
  ]);
  const others = { found, drafts, ids, names, publicFiles, routes, components, mark, unreadable };
  const texts = entriesIn(corpus).flatMap((entry) => (isWatched(entry.kind) ? [] : [entry.path, textDigest(entry)]));
  return digest(JSON.stringify(others), ...texts);
}

/** Entries that say which of them are looked at. To go through all is to look at all. */
class WatchedEntries extends Map<string, EntryFile> {
  readonly #seen: (id: string) => void;

  constructor(entries: ReadonlyMap<string, EntryFile>, seen: (id: string) => void) {
    super();
    for (const [id, entry] of entries) super.set(id, entry);
    this.#seen = seen;
  }

  override get(id: string): EntryFile | undefined {
    this.#seen(id);
    return super.get(id);
  }

  override *values(): MapIterator<EntryFile> {
    for (const id of this.keys()) this.#seen(id);
    yield* super.values();
  }

  override *entries(): MapIterator<[string, EntryFile]> {
    for (const id of this.keys()) this.#seen(id);
    yield* super.entries();
  }

  override [Symbol.iterator](): MapIterator<[string, EntryFile]> {
    return this.entries();
  }

  override forEach(act: (entry: EntryFile, id: string, all: Map<string, EntryFile>) => void): void {
    for (const [id, entry] of this.entries()) act(entry, id, this);
  }
}
