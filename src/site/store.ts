import { root } from 'astro:config/server';
import { fileURLToPath } from 'node:url';
import { storeOf } from '../content/store-of-project.ts';

/** The store of the project, for what pages derive from content. */
export const store = storeOf(fileURLToPath(root));
