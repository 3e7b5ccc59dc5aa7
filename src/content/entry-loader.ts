import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { digestOfData } from './data-digest.ts';
import { dataOf, listEntries, readEntry, type EntryFile } from './entry-file.ts';
import type { Kind } from './kind.ts';
import { loadedDigest } from './loaded-digest.ts';
import { languagesIn, wordFiles, wordsOf, wordsPath } from './site-words.ts';
import { digest, type Store } from './store.ts';
import { storeOf } from './store-of-project.ts';

/**
 * Loads the entries of a kind into Astro's content layer with the reader of the checks, so that both see the same data.
 * Astro's own parser makes 2 March of `2022-02-30`; this one reads YAML 1.2. A build, which has been checked before, takes
 * what is known of a text from the project's own store, which is guarded.
 */
export function entries(kind: Kind): Loader {
  return {
    name: `entries of ${kind}`,
    load: (context) => loadOnce(context, (root) => loadAll(kind, root, context)),
  };
}

/** Loads the site's words in each language, the owner's over the software's. */
export function siteWords(): Loader {
  return {
    name: 'words of the site',
    load: (context) => loadOnce(context, (root) => loadWords(root, context)),
  };
}

/**
 * Loads what a build shows. A development server reads entries from the disk itself, each when it has changed
 * (`entries-on-disk.ts`): Astro would write all of them into one file at each save and read that again, and a text
 * that is saved while it does so would not be shown.
 */
async function loadOnce(context: LoaderContext, load: (root: string) => Promise<void>): Promise<void> {
  // What Astro keeps would go before what is set now.
  context.store.clear();
  if (!context.watcher) await load(fileURLToPath(context.config.root));
}

async function loadAll(kind: Kind, root: string, context: LoaderContext): Promise<void> {
  const store = storeOf(root);
  const ids = listEntries(root, kind);
  for (const id of ids) {
    const entry = readEntry(root, kind, id);
    setEntry(entry, await keptOf(entry, store, () => madeOf(entry, root, context)), context);
  }
  store.keepOnly(`entry ${kind}`, new Set(ids));
  store.close();
  // Astro warns of a collection that has never held anything, as if it did not exist.
  if (ids.length > 0) return;
  context.store.set({ id: '-', data: {} });
  context.store.delete('-');
}

async function loadWords(root: string, context: LoaderContext): Promise<void> {
  const files = wordFiles(root);
  for (const id of languagesIn(files)) {
    const written = wordsOf(files, id);
    const filePath = wordsPath(files, id);
    const data = await context.parseData({ id, data: written, filePath: join(root, filePath) });
    context.store.set({ id, data, filePath, digest: context.generateDigest(written) });
  }
}

const made = z.object({ data: z.record(z.string(), z.unknown()), body: z.string(), said: z.string() });

/** The data of an entry, checked and completed by its schema, a digest of them, and its body. */
type Made = z.infer<typeof made>;

async function madeOf(entry: EntryFile, root: string, context: LoaderContext): Promise<Made> {
  const { id, path, body } = entry;
  const data = await context.parseData({ id, data: dataOf(entry), filePath: join(root, path) });
  return { data, body, said: digestOfData(data) };
}

function keptOf({ kind, id, text }: EntryFile, store: Store, make: () => Promise<Made>): Promise<Made> {
  return store.kept({ kind: `entry ${kind}`, of: id, from: digest(text), schema: made, make });
}

function setEntry({ id, path, text }: EntryFile, { data, body, said }: Made, context: LoaderContext): void {
  const own = loadedDigest(context.generateDigest(text), said);
  context.store.set({ id, data, filePath: path, digest: own, ...(body !== '' && { body }) });
}
