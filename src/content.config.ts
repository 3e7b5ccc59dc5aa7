import { createRequire } from 'node:module';
import type * as Collections from './content/collections.ts';

/**
 * Reads modules as Node itself does. Vite would read each once more, with all that it imports, although the check of a build
 * has them already.
 */
const native: (path: './content/collections.ts') => typeof Collections = createRequire(import.meta.url);

export const { collections } = native('./content/collections.ts');
