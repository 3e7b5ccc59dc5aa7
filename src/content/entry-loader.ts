import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { dataOf, listEntries, readEntry } from './entry-file.ts';
import { kinds, type Kind } from './kind.ts';

/**
 * Loads the entries of a kind into Astro's content layer with the reader of the checks, so that both see the same data.
 * Astro's own parser makes 2 March of `2022-02-30`; this one reads YAML 1.2. In development a change loads them again.
 */
export function entries(kind: Kind): Loader {
  return {
    name: `entries of ${kind}`,
    async load(context) {
      await loadAll(kind, context);
      const folder = join(fileURLToPath(context.config.root), kinds[kind].folder) + sep;
      context.watcher?.on('all', (_event, path) => {
        if (!path.startsWith(folder)) return;
        loadAll(kind, context).catch((error: unknown) => {
          context.logger.error(error instanceof Error ? error.message : String(error));
        });
      });
    },
  };
}

async function loadAll(kind: Kind, context: LoaderContext): Promise<void> {
  const root = fileURLToPath(context.config.root);
  const ids = listEntries(root, kind);
  for (const id of ids) {
    const entry = readEntry(root, kind, id);
    const { path, text, body } = entry;
    const data = await context.parseData({ id, data: dataOf(entry), filePath: join(root, path) });
    const rendered = path.endsWith('.mdx') ? { body, deferredRender: true } : {};
    context.store.set({ id, data, filePath: path, digest: context.generateDigest(text), ...rendered });
  }
  // Astro warns of a collection that has never held anything, as if it did not exist.
  if (ids.length === 0) context.store.set({ id: '-', data: {} });
  const present = new Set(ids);
  for (const id of context.store.keys()) if (!present.has(id)) context.store.delete(id);
}
