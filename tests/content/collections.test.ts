import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import type * as Collections from '../../src/content/collections.ts';
import { collections } from '../../src/content.config.ts';

test('Astro is given the collections that Node has read, and Vite reads no module of theirs again', () => {
  const native: (path: string) => typeof Collections = createRequire(import.meta.url);
  expect(native('../../src/content/collections.ts').collections).toBe(collections);
});
