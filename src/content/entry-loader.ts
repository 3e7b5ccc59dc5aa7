import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { dataOf, listEntries, readEntry, type EntryFile } from './entry-file.ts';
import { entryPath, kinds, type Kind } from './kind.ts';
import { wordFiles, wordsOf } from './site-words.ts';
import { digest, type Store } from './store.ts';
import { storeOf } from './store-of-project.ts';

/**
 * Loads the entries of a kind into Astro's content layer with the reader of the checks, so that both see the same data.
 * Astro's own parser makes 2 March of `2022-02-30`; this one reads YAML 1.2. In development a change loads them again.
 */
export function entries(kind: Kind): Loader {
  return {
    name: `entries of ${kind}`,
    load: (context) => loadNowAndOnChange(context, [kind], (changed) => loadAll(kind, context, changed)),
  };
}

/** Loads the site's words in each language, the owner's over the software's. In development a change loads them again. */
export function siteWords(): Loader {
  return {
    name: 'words of the site',
    load: (context) => loadNowAndOnChange(context, ['words', 'ownWords'], () => loadWords(context)),
  };
}

/** `load` is given the file that changed. */
async function loadNowAndOnChange(
  context: LoaderContext,
  of: readonly Kind[],
  load: (changed?: string) => Promise<void>,
): Promise<void> {
  await load();
  const folders = of.map((kind) => join(fileURLToPath(context.config.root), kinds[kind].folder) + sep);
  context.watcher?.on('all', (_event, path) => {
    if (!folders.some((folder) => path.startsWith(folder))) return;
    load(path).catch((error: unknown) => {
      context.logger.error(error instanceof Error ? error.message : String(error));
    });
  });
}

async function loadAll(kind: Kind, context: LoaderContext, changed?: string): Promise<void> {
  const root = fileURLToPath(context.config.root);
  const ids = listEntries(root, kind);
  const isMeant = (id: string) => changed === undefined || changed === join(root, entryPath(kind, id));
  if (context.watcher) await loadChanged(root, kind, ids.filter(isMeant), context);
  else await loadKept(root, kind, ids, context);
  // Astro warns of a collection that has never held anything, as if it did not exist.
  if (ids.length === 0) context.store.set({ id: '-', data: {} });
  dropOthers(context, ids);
}

/** In development the checks say what is wrong with a file, and the others are shown. What has not changed is there already. */
async function loadChanged(root: string, kind: Kind, ids: readonly string[], context: LoaderContext): Promise<void> {
  for (const id of ids) {
    try {
      const entry = readEntry(root, kind, id);
      if (context.store.get(id)?.digest === context.generateDigest(entry.text)) continue;
      setEntry(entry, await madeOf(entry, root, context), context);
    } catch {
      continue;
    }
  }
}

/** In a build, which has been checked before, what is known of a text is taken from the project's own store, which is guarded. */
async function loadKept(root: string, kind: Kind, ids: readonly string[], context: LoaderContext): Promise<void> {
  const store = storeOf(root);
  // What Astro keeps would go before what is set now.
  context.store.clear();
  for (const id of ids) {
    const entry = readEntry(root, kind, id);
    setEntry(entry, await keptOf(entry, store, () => madeOf(entry, root, context)), context);
  }
  store.keepOnly(`entry ${kind}`, new Set(ids));
  store.close();
}

async function loadWords(context: LoaderContext): Promise<void> {
  const root = fileURLToPath(context.config.root);
  const files = wordFiles(root);
  const languages = [...new Set([...files.software.keys(), ...files.own.keys()])];
  for (const id of languages) {
    const written = wordsOf(files, id);
    const filePath = entryPath(files.own.has(id) ? 'ownWords' : 'words', id);
    const data = await context.parseData({ id, data: written, filePath: join(root, filePath) });
    context.store.set({ id, data, filePath, digest: context.generateDigest(written) });
  }
  dropOthers(context, languages);
}

function dropOthers({ store }: LoaderContext, ids: readonly string[]): void {
  const present = new Set(ids);
  for (const id of store.keys()) if (!present.has(id)) store.delete(id);
}

const made = z.object({ data: z.record(z.string(), z.unknown()), body: z.string() });

/** The data of an entry, checked and completed by its schema, and its body. */
type Made = z.infer<typeof made>;

async function madeOf(entry: EntryFile, root: string, context: LoaderContext): Promise<Made> {
  const { id, path, body } = entry;
  return { data: await context.parseData({ id, data: dataOf(entry), filePath: join(root, path) }), body };
}

function keptOf({ kind, id, text }: EntryFile, store: Store, make: () => Promise<Made>): Promise<Made> {
  return store.kept({ kind: `entry ${kind}`, of: id, from: digest(text), schema: made, make });
}

function setEntry({ id, path, text }: EntryFile, { data, body }: Made, context: LoaderContext): void {
  context.store.set({ id, data, filePath: path, digest: context.generateDigest(text), ...(body !== '' && { body }) });
}
