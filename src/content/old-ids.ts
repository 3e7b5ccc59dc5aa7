import { pageAddress } from './address.ts';
import type { PagedKind } from './kind.ts';

/** Old path → new path, as content/site.yaml has them. */
export type Redirects = Readonly<Record<string, string>>;

/** The ids that an entry had before: those of the pages of its kind that lead to its page. */
export function oldIds(kind: PagedKind, id: string, redirects: Redirects): string[] {
  const page = pageAddress(kind, id);
  return Object.entries(redirects).flatMap(([from, to]) => {
    const old = idIn(kind, from);
    return old !== undefined && to.split('#')[0] === page ? [old] : [];
  });
}

/** Where a page was first: the first path in content/site.yaml that leads to it, else its own. */
export function firstAddress(page: string, redirects: Redirects): string {
  return Object.keys(redirects).find((old) => redirects[old] === page) ?? page;
}

/** The id in the path of the page of an entry of a kind; `undefined` in any other path. */
export function idIn(kind: PagedKind, path: string): string | undefined {
  const [start, end] = [`/${kind}/`, '.html'];
  const id = path.slice(start.length, -end.length);
  return path.startsWith(start) && path.endsWith(end) && !id.includes('/') ? id : undefined;
}
