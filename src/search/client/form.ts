import type { SearchWords } from '../page-data.ts';
import { filterNames, type FilterName, type Filters } from '../filters.ts';

/** What is asked: a question, and what is chosen. */
export interface Asking {
  readonly question: string;
  readonly filters: Filters;
}

/** The form of the page. */
export interface SearchForm {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly selects: ReadonlyMap<FilterName, HTMLSelectElement>;
}

/** The form of the page; `undefined` where it has none. */
export function searchForm(): SearchForm | undefined {
  const form = document.querySelector<HTMLFormElement>('#S-find');
  const field = document.querySelector<HTMLInputElement>('#S-q');
  if (!form || !field) return undefined;
  const selects = filterNames.flatMap((name) => {
    const select = document.querySelector<HTMLSelectElement>(`#S-${name}`);
    return select ? [[name, select] as const] : [];
  });
  return { form, field, selects: new Map(selects) };
}

/** What the form asks. */
export function askedIn({ field, selects }: SearchForm): Asking {
  const chosen = [...selects].flatMap(([name, { value }]) => (value ? [[name, value] as const] : []));
  return { question: field.value.trim(), filters: Object.fromEntries(chosen) };
}

/**
 * Fills the form from the address of the page. What nobody can choose there is added, as yet without a name, for an address
 * is nobody's word: a link may choose a speaker of few statements.
 */
export function fillFromAddress({ field, selects }: SearchForm, { another }: SearchWords): void {
  const asked = new URLSearchParams(location.search);
  field.value = asked.get('q') ?? '';
  for (const [name, select] of selects) {
    const value = asked.get(name) ?? '';
    select.value = value;
    if (select.value !== value) select.add(new Option(another, value, true, true));
  }
}

/** The address of the page with what is asked, to share it. */
export function addressOf({ question, filters }: Asking): string {
  const parts = String(new URLSearchParams(question ? { q: question, ...filters } : filters));
  return location.pathname + (parts && `?${parts}`);
}
