/** The kinds of pages that a search finds, in the order of their numbers. */
export const searchedKinds = ['articles', 'background', 'people', 'sources'] as const;

export type SearchedKind = (typeof searchedKinds)[number];

/** What a passage is to a search, in the order of their numbers. */
export const passageKinds = ['statement', 'title', 'heading', 'other'] as const;

export type PassageKind = (typeof passageKinds)[number];

/** A piece of a page that is found and shown as a whole. */
export interface SearchedPassage {
  readonly kind: PassageKind;
  /** With a language where that is not the page's. */
  readonly parts: readonly { readonly text: string; readonly lang?: string | undefined }[];
  /** Where it stands on its page. */
  readonly anchor?: string | undefined;
  /** Of a statement: its citations, as places in the list of its page. */
  readonly cites?: readonly number[];
}

/** One link of a chain, with the words for it. */
export interface SearchedLink {
  /** In the words of the page's language: "quoted by". */
  readonly verb: string;
  readonly name: string;
  readonly nameLang?: string | undefined;
  readonly words: string;
  readonly wordsLang?: string | undefined;
  readonly isDocument?: boolean | undefined;
  /** Its page: `people/xi-jinping`. */
  readonly page?: string | undefined;
}

/** A citation: its chain, and by what it can be asked for. */
export interface SearchedCitation {
  /** As places in the list of links of its page. */
  readonly chain: readonly number[];
  readonly kind: string;
  readonly ownership: string;
  /** Its day, else that of the article; of a background page it may have none. */
  readonly date?: string | undefined;
  readonly dateInWords?: string | undefined;
}

/** All that a search shows of a page. The first passage is its title, the second what stands below that. */
export interface SearchedText {
  readonly kind: SearchedKind;
  readonly id: string;
  /** Where it is not the site's. */
  readonly lang?: string | undefined;
  /** What it is, with its day: "News explainer, 26 December 2022". */
  readonly label: string;
  /** By which the newest come first. */
  readonly date?: string | undefined;
  readonly passages: readonly SearchedPassage[];
  readonly citations: readonly SearchedCitation[];
  readonly links: readonly SearchedLink[];
  /** The citation whose chain stands for the page as a whole. */
  readonly lead?: number | undefined;
}

/** How many pages of a kind share a file of texts: so many that a first answer is small and asks for few files. */
const TEXTS_A_FILE: Readonly<Record<SearchedKind, number>> = { articles: 2, background: 1, people: 10, sources: 10 };

/** The name of the file that has the text of a page, which is counted from 0 among those of its kind. */
export function textFileOf(kind: SearchedKind, index: number): string {
  return `${kind}-${Math.floor(index / TEXTS_A_FILE[kind])}`;
}

/** The number by which lists of the index name a page. A new page of a kind changes no number of another. */
export function pageNumber(kind: SearchedKind, index: number): number {
  return index * searchedKinds.length + searchedKinds.indexOf(kind);
}

/** The kind and the place in it of a page that a list names. */
export function pageOf(number: number): { readonly kind: SearchedKind; readonly index: number } {
  const kind = searchedKinds[number % searchedKinds.length] ?? 'articles';
  return { kind, index: Math.floor(number / searchedKinds.length) };
}

/** The place of the text of a page, which a list names by this number, in its file. */
export function placeInFile(page: number): number {
  const { kind, index } = pageOf(page);
  return index % TEXTS_A_FILE[kind];
}
