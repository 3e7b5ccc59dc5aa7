import { phrase } from '../model/phrase.ts';
import type { Site } from '../schema/site.ts';
import type { Words } from '../schema/words.ts';
import type { CountedText, SearchPageData } from '../search/page-data.ts';
import { getSearchIndex } from './search-index.ts';

/** What the search page hands to its script. */
export async function searchPageData(site: Site, words: Words): Promise<SearchPageData> {
  const { borders, counts, statements } = await getSearchIndex();
  const { search, punctuation, article, dates } = words;
  return {
    borders,
    counts,
    lang: words.lang,
    locale: dates,
    words: {
      title: `${words.nav.search} – ${site.name}`,
      pages: counted(search.pages, words.lang),
      statements: counted(search.statements, words.lang),
      both: search.both,
      tally: search.tally,
      tallyChosen: search.tallyChosen,
      soFar: search.soFar,
      none: search.none,
      noneChosen: search.noneChosen,
      noneAtAll: search.noneAtAll,
      forgiven: search.forgiven,
      loose: search.loose,
      failed: search.failed,
      archive: phrase(search.archive, { ...counts, statements }, dates),
      another: search.another,
      choice: search.choice,
      section: search.section,
      undated: article.undated,
      comma: punctuation.comma,
    },
  };
}

/** A pattern in each form that the language has for numbers, with `{number}` left to be filled in. */
function counted(pattern: string, lang: string): CountedText {
  const rules = new Intl.PluralRules(lang);
  const forms = new Map<string, string>();
  // Every form of every language has a number below a hundred, but for "many" of millions, which has that of 1,000,000.
  for (const count of [...Array(100).keys(), 1_000_000]) {
    const form = rules.select(count);
    if (!forms.has(form)) forms.set(form, phrase(pattern, { count, number: '{number}' }, lang));
  }
  return Object.fromEntries(forms);
}
