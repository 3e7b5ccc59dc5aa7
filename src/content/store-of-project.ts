import { join, resolve } from 'node:path';
import { linkedKinds } from './entry-address.ts';
import { listEntries } from './entry-file.ts';
import { softwareDigest } from './software-digest.ts';
import { openStore, type Store } from './store.ts';

/** Where a project keeps what it derived from content, from its root. */
const FILE = '.astro/derived.sqlite';

/** The software of projects as their builds began with it, by their roots. */
const builtBy = new Map<string, string>();

/**
 * Notes what software there is as a build begins. Until the next one, stores of the project are of its version: it takes
 * long to read it all, and what this process has loaded does not change with the files. A thread is told of it by another.
 */
export function noteSoftware(root: string, software = softwareDigest(root)): void {
  builtBy.set(resolve(root), software);
}

/** The software of the project at a root: as its build began with it, else as it is. */
export function softwareOf(root: string): string {
  return builtBy.get(resolve(root)) ?? softwareDigest(root);
}

/** Opens the store of the project at a root, which begins anew with another version of the software. */
export function storeOf(root: string): Store {
  return openStore(join(root, FILE), softwareOf(root));
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
