import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Corpus } from '../../checks/corpus.ts';
import { entrySchema, schemaKinds, type SchemaKind } from './entry-schemas.ts';
import { wordsSchema } from './words-schema.ts';

/** Where Astro's language server looks for schemas. Names of its own collections are not taken: it writes those itself. */
const FOLDER = '.astro/collections';

const KINDS: readonly SchemaKind[] = ['articles', 'background', 'pages', 'people', 'sources', 'site'];

/**
 * Writes the JSON Schemas by which an editor's program completes keys and ids and says what a field is for: for files of YAML
 * by the folders that .vscode/settings.json names, for frontmatter by a list of the files.
 */
export function writeSchemas(root: string, corpus: Corpus): void {
  const folder = join(root, FOLDER);
  mkdirSync(folder, { recursive: true });
  for (const kind of KINDS) {
    const file = join(folder, `${schemaKinds[kind].name}.schema.json`);
    writeChanged(file, JSON.stringify(entrySchema(kind, corpus)));
  }
  writeChanged(join(folder, 'entry-words.schema.json'), JSON.stringify(wordsSchema(corpus)));
  const withBody = ['articles', 'background', 'pages'] as const;
  // The language server looks files up in lower case.
  const entries = withBody.flatMap((kind) =>
    [...corpus[kind].entries.values()].map(({ path }): [string, string] => [
      decodeURIComponent(pathToFileURL(join(root, path)).href).toLowerCase(),
      schemaKinds[kind].name,
    ]),
  );
  const collections = withBody.map((kind) => ({ hasSchema: true, name: schemaKinds[kind].name }));
  const list = { collections, entries: Object.fromEntries<string>(entries) };
  writeChanged(join(folder, 'collections.json'), JSON.stringify(list));
}

/** What this process wrote last, by its files. */
const written = new Map<string, string>();

/** A save changes few of them, and a program that watches them reads them again. */
function writeChanged(file: string, text: string): void {
  if (written.get(file) === text && existsSync(file)) return;
  writeFileSync(file, text);
  written.set(file, text);
}
