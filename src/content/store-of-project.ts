import { join } from 'node:path';
import { linkedKinds } from './entry-address.ts';
import { listEntries } from './entry-file.ts';
import { softwareDigest } from './software-digest.ts';
import { openStore, type Store } from './store.ts';

/** Where a project keeps what it derived from content, from its root. */
const FILE = '.astro/derived.sqlite';

/** Opens the store of the project at a root, which begins anew with another version of the software. */
export function storeOf(root: string): Store {
  return openStore(join(root, FILE), softwareDigest(root));
}

/** Lets go of what is kept of entries that are no more. */
export function pruneStore(root: string): void {
  const store = storeOf(root);
  const entries = new Set(linkedKinds.flatMap((kind) => listEntries(root, kind).map((id) => `${kind}/${id}`)));
  for (const [kind, named] of Object.entries(NAMED))
    store.keepOnly(kind, { has: (of) => isThere(entries, named.exec(of)?.[1]) });
  store.close();
}

/** How what is kept names the entry that it is of, `articles/x {…}`, `statements-on-page people/x 2022`; some answers are of all entries. */
const NAMED = { facts: /^(.+)$/s, body: /^(.+)$/s, map: /^(\S+) /, answer: /^\S+ (\w+\/\S+)/ };

const isThere = (entries: ReadonlySet<string>, entry: string | undefined) => entry === undefined || entries.has(entry);
