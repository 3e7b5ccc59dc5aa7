import type { Words } from '../schema/words.ts';
import { pageCount } from './paging.ts';
import { phrase } from './phrase.ts';

/** A page of a list, counted from 1, and how many entries the whole list has. */
interface PageOfList {
  readonly page: number;
  readonly length: number;
  /** How many of them the first page has, where it is not as many as the others. */
  readonly first?: number;
}

/** What says on the pages of a list after its first which one it is. The first says nothing of it: it is the list itself. */
export function pageInWords({ page, length, first }: PageOfList, { paging, punctuation, dates }: Words) {
  const where = phrase(paging.page, { page, pages: pageCount(length, first) }, dates);
  return {
    /** Behind a title: "People (Page 2 of 7)". */
    titled: (title: string) => (page === 1 ? title : `${title} (${where})`),
    /** Behind sentences: "52 of 312 people. Page 2 of 7." */
    told: (sentences: string) => (page === 1 ? sentences : `${sentences} ${where}${punctuation.stop.trim()}`),
  };
}
