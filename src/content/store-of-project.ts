import { join } from 'node:path';
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
  const kinds = ['articles', 'background', 'pages'] as const;
  const store = storeOf(root);
  const bodies = new Set(kinds.flatMap((kind) => listEntries(root, kind).map((id) => `${kind}/${id}`)));
  for (const kind of ['facts', 'body', 'map']) store.keepOnly(kind, bodies);
  store.close();
}
