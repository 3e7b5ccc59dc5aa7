/** What is the same on every page is made once a build; in development anew, so that it follows the files. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? make() : (kept ??= make()));
}
