import { onContentChange } from './content-change.ts';
import { addReads, withReads } from './reads.ts';

/** What content alone decides and is the same on every page is made once a build; in development once until content changes. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let kept: ReturnType<typeof withReads<T>> | undefined;
  onContentChange(() => (kept = undefined));
  return async () => {
    const { made, reads } = await (kept ??= withReads(make));
    // Every page that shows it depends on what it was made of, and not the first one alone.
    addReads(reads);
    return made;
  };
}

/** What other files decide is made once a build; in development anew: of them nobody hears there. */
export function onceABuild<T>(make: () => Promise<T>): () => Promise<T> {
  return import.meta.env.DEV ? make : once(make);
}
