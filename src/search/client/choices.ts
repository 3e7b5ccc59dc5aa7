import { filterTerm, filterTerms, type FilterName } from '../filters.ts';
import type { SearchPageData } from '../page-data.ts';
import type { Asking, SearchForm } from './form.ts';
import type { Shown } from './search-session.ts';
import { fill, formatsOf } from './tally.ts';

/**
 * Says beside each choice how many statements it leaves: of all while nothing is asked, else of those that were found. Where that
 * is not known, because not all texts are there or another choice of its kind is made, it says nothing.
 */
export function showCounts(
  { selects }: SearchForm,
  { filters }: Asking,
  shown: Shown | undefined,
  data: SearchPageData,
): void {
  const terms = (shown?.statements() ?? []).flatMap(({ passage, text }) => [...filterTerms(passage, text)]);
  const counts = Map.groupBy(terms, (term) => term);
  const label = (name: FilterName, { value, dataset }: HTMLOptionElement): string => {
    if (!shown) return dataset.all ?? '';
    if (shown.hasMore || filters[name] !== undefined) return dataset.name ?? '';
    const number = formatsOf(data).format.format(counts.get(filterTerm(name, value))?.length ?? 0);
    return fill(data.words.choice, { name: dataset.name ?? '', number });
  };
  for (const [name, select] of selects) {
    for (const option of select.options) {
      if (option.dataset.name === undefined) continue;
      option.dataset.all ??= option.text;
      option.text = label(name, option);
    }
  }
}
