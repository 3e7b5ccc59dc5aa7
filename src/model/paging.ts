/** So many entries of a list stand on one page, so that no page grows with the archive. */
export const PAGE_SIZE = 50;

/** The front page has the newest article and so many more, and leads on to what else there is. */
export const FRONT_SIZE = 6;

/** So many entries stand where a list is not the matter of the page, and a link leads to all. */
export const FIRST_FEW = 5;

/** So many articles of a month stand on the page of its year, so that it has fewer than fifty. */
export const OF_A_MONTH = 4;

/** How many pages a list has; an empty list has one. `first` entries stand on the first of them. */
export function pageCount(length: number, first = PAGE_SIZE): number {
  return 1 + Math.max(0, Math.ceil((length - first) / PAGE_SIZE));
}

/** The entries on a page of a list, counted from 1. */
export function onPage<T>(list: readonly T[], page: number, first = PAGE_SIZE): readonly T[] {
  const end = first + (page - 1) * PAGE_SIZE;
  return list.slice(page === 1 ? 0 : end - PAGE_SIZE, end);
}

/** The numbers of the pages of a list after its first. */
export function furtherPages(length: number, first = PAGE_SIZE): number[] {
  return Array.from({ length: pageCount(length, first) - 1 }, (_, index) => index + 2);
}

/** The pages of a list after its first, as `getStaticPaths` gives them. */
export function furtherPaths(length: number, first = PAGE_SIZE) {
  return furtherPages(length, first).map((page) => ({ params: { page: String(page) }, props: { page } }));
}
