/** So many entries of a list stand on one page, so that no page grows with the archive. */
export const PAGE_SIZE = 50;

/** How many pages a list has; an empty list has one. */
export function pageCount(length: number): number {
  return Math.max(1, Math.ceil(length / PAGE_SIZE));
}

/** The entries on a page of a list, counted from 1. */
export function onPage<T>(list: readonly T[], page: number): readonly T[] {
  return list.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
}

/** The numbers of the pages of a list after its first. */
export function furtherPages(length: number): number[] {
  return Array.from({ length: pageCount(length) - 1 }, (_, index) => index + 2);
}

/** The pages of a list after its first, as `getStaticPaths` gives them. */
export function furtherPaths(length: number) {
  return furtherPages(length).map((page) => ({ params: { page: String(page) }, props: { page } }));
}
