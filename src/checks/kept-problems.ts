import { z } from 'astro/zod';
import type { EntryFile } from '../content/entry-file.ts';
import { digest, type Store } from '../content/store.ts';
import type { Corpus } from './corpus.ts';
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
  /** Digests of the articles that were looked at besides, by id; empty where there is none of an id. */
  articles: z.record(z.string(), z.string()),
});

/** What an entry's checks find, made or kept. */
export interface Checking {
  /** The corpus that checks are to look at. */
  readonly corpus: Corpus;
  readonly problemsOf: (entry: EntryFile) => readonly Problem[];
}

/**
 * The problems of each entry, which `check` finds. They are kept in a store until the entry changes, or an article that its
 * checks looked at, or anything that is no article: an article is what is edited most, and few others look at it.
 */
export function keptProblems(
  all: Corpus,
  store: Store,
  check: (entry: EntryFile, corpus: Corpus) => Problem[],
): Checking {
  const looked = new Set<string>();
  const articles = { ...all.articles, entries: new WatchedEntries(all.articles.entries, (id) => looked.add(id)) };
  const corpus = { ...all, articles };
  const around = surroundings(corpus);
  const digestOf = (id: string) => digest(all.articles.entries.get(id)?.text ?? '');
  const problemsOf = (entry: EntryFile) => {
    const what = { kind: 'problems', of: entry.path, from: digest(around, entry.text), schema: kept };
    const known = store.find(what);
    if (known && Object.entries(known.articles).every(([id, last]) => digestOf(id) === last)) return known.problems;
    looked.clear();
    const problems = check(entry, corpus);
    const others = Array.from(looked, (id) => [id, digestOf(id)] as const);
    store.keep(what, { problems, articles: Object.fromEntries(others) });
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

/** A digest of all that the checks of an entry may look at, but for the texts of articles: they are watched. */
function surroundings(corpus: Corpus): string {
  const { articles, files, publicFiles, routes, components, mark, unreadable } = corpus;
  const isText = (path: string) => /\.(?:mdx|yaml)$/.test(path);
  const found = Array.from(files.values(), ({ path, is, stamp }) => [path, is, isText(path) ? '' : stamp]);
  const drafts = [...draftsIn(corpus)];
  const others = { found, drafts, articles: [...articles.ids], publicFiles, routes, components, mark, unreadable };
  const isArticle = (entry: EntryFile) => entry.kind === 'articles';
  const texts = entriesIn(corpus).flatMap((entry) => (isArticle(entry) ? [] : [entry.path, entry.text]));
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
