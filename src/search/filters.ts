import type { SearchedCitation, SearchedPassage, SearchedText } from './searched-text.ts';

/** By what statements can be chosen: who said it, through whom, of what kind and ownership its first source is, and the year. */
export const filterNames = ['who', 'through', 'kind', 'owner', 'year'] as const;

export type FilterName = (typeof filterNames)[number];

/** What is chosen: at most one value of each. */
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

/** The word by which the index has the statements with a value of a filter. No word of a text has its sign. */
export function filterTerm(name: FilterName, value: string): string {
  return `=${name}:${value}`;
}

/** The words for all filters that find a statement, each once. */
export function filterTerms({ cites = [] }: SearchedPassage, text: SearchedText): Set<string> {
  return new Set(cites.flatMap((cite) => citationTerms(cite, text)));
}

/** The words for all filters that find a citation. */
export function citationTerms(cite: number, text: SearchedText): string[] {
  const citation = text.citations[cite];
  if (!citation) return [];
  const values = valuesOf(citation, text);
  return filterNames.flatMap((name) => values[name].map((value) => filterTerm(name, value)));
}

/** Whether a citation has all that is chosen. */
export function meetsFilters(cite: number, text: SearchedText, filters: Filters): boolean {
  const terms = citationTerms(cite, text);
  return chosenTerms(filters).every((term) => terms.includes(term));
}

/** The words by which the index has what is chosen. */
export function chosenTerms(filters: Filters): string[] {
  return filterNames.flatMap((name) => (filters[name] === undefined ? [] : [filterTerm(name, filters[name])]));
}

function valuesOf(
  { chain, kind, ownership, date }: SearchedCitation,
  { links }: SearchedText,
): Record<FilterName, string[]> {
  const pages = chain.flatMap((link) => links[link]?.page ?? []);
  const idsIn = (folder: string) => pages.flatMap((page) => (page.startsWith(folder) ? page.slice(folder.length) : []));
  return {
    who: idsIn('people/'),
    through: idsIn('sources/'),
    kind: [kind],
    owner: [ownership],
    year: date === undefined ? [] : [date.slice(0, 4)],
  };
}
