/** A page as a part of files that hold several. */
export interface PageInFiles {
  /** The page's own path from the site's root, `people/x.html`. */
  readonly page: string;
  /** The level that its first heading has there, from 1. */
  readonly level: number;
}

/** The level from which parts are one of many: a person, a source. */
export const PART_OF_GROUP = 3;

/** Whether a page is one of many parts of a kind. */
export const isOneOfMany = ({ level }: PageInFiles) => level >= PART_OF_GROUP;

/** A page in files as a text, `3 people/x.html`. */
export const writtenPlace = ({ level, page }: PageInFiles) => `${level} ${page}`;

/** A page in files by its text. */
export function readPlace(written: string): PageInFiles {
  const end = written.indexOf(' ');
  return { level: Number(written.slice(0, end)), page: written.slice(end + 1) };
}

/** A page's place in a file that holds several. */
export interface PartPlace extends PageInFiles {
  /** Which of the file's parts it is, from 1. */
  readonly number: number;
}

/** Stands in the texts of a part for what its ids begin with in a file. No text has this character. */
export const BEGINNING = '\0';

/**
 * The id of a part, or of an element in it. The first part keeps the ids of its passages: links to them work in the copy
 * too. Those of others begin with the number of the part, after a capital letter that no text can give an id.
 */
export function idInFile(place: PartPlace, id = ''): string {
  return idInPart(place, id).replace(BEGINNING, beginningOf(place));
}

/** What stands for `BEGINNING` in a file. */
export function beginningOf({ number }: PartPlace): string {
  return `S${number}`;
}

/** The same id in a part that is in many files. Marks and entries of a ledger are a third of all ids: theirs are short. */
export function idInPart({ level }: PageInFiles, id = ''): string {
  if (id === '') return BEGINNING;
  const short = id.replace(/^S-(?:(cite)|ref)-/, (_, cited) => (cited === undefined ? 'R' : 'C'));
  if (level === 1) return short;
  if (short !== id) return BEGINNING + short;
  return BEGINNING + (id.startsWith('S-') ? id.slice(1) : `.${id}`);
}
