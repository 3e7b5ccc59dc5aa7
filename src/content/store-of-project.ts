import { join } from 'node:path';
import { softwareDigest } from './software-digest.ts';
import { openStore, type Store } from './store.ts';

/** Where a project keeps what it derived from content, from its root. */
const FILE = '.astro/derived.sqlite';

/** Opens the store of the project at a root, which begins anew with another version of the software. */
export function storeOf(root: string): Store {
  return openStore(join(root, FILE), softwareDigest(root));
}
