import type { Answer } from '../answer.ts';
import { filterTerm, filterTerms } from '../filters.ts';
import type { SearchPageData } from '../page-data.ts';
import type { Asking, SearchForm } from './form.ts';
import type { Shown } from './search-session.ts';
import { fill, formatsOf } from './tally.ts';

/** Names what is chosen by a link and stands in no list: the index has the name. */
export function nameChosen({ selects }: SearchForm, { names }: Answer): void {
  for (const [name, { value, selectedOptions }] of selects) {
    const [option] = selectedOptions;
    const own = names.get(filterTerm(name, value));
    if (option && own) option.text = option.dataset.name ??= own;
  }
}

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
  for (const [name, select] of selects) {
    for (const option of select.options) {
      const { name: own, all = option.text } = option.dataset;
      if (own === undefined) continue;
      option.dataset.all = all;
      const number = counts.get(filterTerm(name, option.value))?.length ?? 0;
      const isKnown = !shown?.hasMore && filters[name] === undefined;
      const count = fill(data.words.choice, { name: own, number: formatsOf(data).format.format(number) });
      option.text = !shown ? all : isKnown ? count : own;
    }
  }
}
