import { pageAddress, type PagedKind } from './address.ts';

/** Old path → new path, as content/site.yaml has them. */
export type Redirects = Readonly<Record<string, string>>;

/**
 * The record of an entry, which `get` looks up by its id, `articles/x`: its own; else that of a page which leads to it, and
 * whose history it then continues.
 */
export function recordOf<T>(
  kind: PagedKind,
  id: string,
  redirects: Redirects,
  get: (recordId: string) => T | undefined,
): T | undefined {
  const own = get(`${kind}/${id}`);
  if (own !== undefined) return own;
  const page = pageAddress(kind, id);
  const old = Object.keys(redirects).filter((path) => redirects[path] === page && path.startsWith(`/${kind}/`));
  return old.map((path) => get(path.slice(1).replace(/\.html$/, ''))).find((found) => found !== undefined);
}
