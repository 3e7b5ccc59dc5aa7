import { addReads, withReads } from './reads.ts';

/** What is the same on every page is made once a build; in development anew, so that it follows the files. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  if (import.meta.env.DEV) return make;
  let kept: ReturnType<typeof withReads<T>> | undefined;
  return async () => {
    const { made, reads } = await (kept ??= withReads(make));
    // Every page that shows it depends on what it was made of, and not the first one alone.
    addReads(reads);
    return made;
  };
}
