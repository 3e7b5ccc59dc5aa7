/**
 * The anchor of a place of the site's own. It begins with a capital letter, which no text can give a place: the id of a
 * section has none, and that of a heading is written small (github-slugger).
 */
export function anchor(name: string): string {
  return `S-${name}`;
}

/** The anchor of a page's ledger. */
export const ledgerAnchor = anchor('who-says-so');

/** The anchor of the log of a page's changes. */
export const changesAnchor = anchor('changes');

/** The anchor of a citation's entry in the ledger of its page. */
export const citationAnchor = (number: number) => anchor(`cite-${number}`);

/** The anchor of the place that uses a citation of a page for the nth time, counted from 1. */
export const useAnchor = (number: number, use: number) => anchor(use === 1 ? `ref-${number}` : `ref-${number}-${use}`);

/** The anchor of a person's entry in "Who is who". */
export const personAnchor = (id: string) => anchor(`who-${id}`);

/** The anchor of a month on the page of its year. */
export const monthAnchor = (month: string) => anchor(`month-${month.slice(5)}`);

/** The anchor of the statements of a year or a month, `2022-03`, in a list of them. */
export const statementsAnchor = (period: string) => anchor(`y-${period}`);

/** The anchors of a year or a month in a list of where an entry appears, of what a person wrote, and of what uses a background page. */
export const appearancesAnchor = (period: string) => anchor(`a-${period}`);
export const writtenAnchor = (period: string) => anchor(`w-${period}`);
export const usedByAnchor = (period: string) => anchor(`u-${period}`);
