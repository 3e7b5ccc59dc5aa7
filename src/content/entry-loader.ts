import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { dataOf, listEntries, readEntry } from './entry-file.ts';
import { entryPath, kinds, type Kind } from './kind.ts';
import { wordFiles, wordsOf } from './site-words.ts';

/**
 * Loads the entries of a kind into Astro's content layer with the reader of the checks, so that both see the same data.
 * Astro's own parser makes 2 March of `2022-02-30`; this one reads YAML 1.2. In development a change loads them again.
 */
export function entries(kind: Kind): Loader {
  return {
    name: `entries of ${kind}`,
    load: (context) => loadNowAndOnChange(context, [kind], () => loadAll(kind, context)),
  };
}

/** Loads the site's words in each language, the owner's over the software's. In development a change loads them again. */
export function siteWords(): Loader {
  return {
    name: 'words of the site',
    load: (context) => loadNowAndOnChange(context, ['words', 'ownWords'], () => loadWords(context)),
  };
}

async function loadNowAndOnChange(
  context: LoaderContext,
  of: readonly Kind[],
  load: () => Promise<void>,
): Promise<void> {
  await load();
  const folders = of.map((kind) => join(fileURLToPath(context.config.root), kinds[kind].folder) + sep);
  context.watcher?.on('all', (_event, path) => {
    if (!folders.some((folder) => path.startsWith(folder))) return;
    load().catch((error: unknown) => {
      context.logger.error(error instanceof Error ? error.message : String(error));
    });
  });
}

async function loadAll(kind: Kind, context: LoaderContext): Promise<void> {
  const root = fileURLToPath(context.config.root);
  const ids = listEntries(root, kind);
  for (const id of ids) {
    try {
      await loadOne(root, kind, id, context);
    } catch (error) {
      // In development the checks say what is wrong with the file, and the others are shown. A build has been checked before.
      if (!context.watcher) throw error;
    }
  }
  // Astro warns of a collection that has never held anything, as if it did not exist.
  if (ids.length === 0) context.store.set({ id: '-', data: {} });
  dropOthers(context, ids);
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

async function loadOne(root: string, kind: Kind, id: string, context: LoaderContext): Promise<void> {
  const entry = readEntry(root, kind, id);
  const { path, text, body } = entry;
  const data = await context.parseData({ id, data: dataOf(entry), filePath: join(root, path) });
  context.store.set({ id, data, filePath: path, digest: context.generateDigest(text), ...(body !== '' && { body }) });
}
