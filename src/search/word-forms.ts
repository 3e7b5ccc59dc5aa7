import { eachWord, runsOf, searchForm } from './search-words.ts';
import { stemOf } from './stems.ts';

/** A word as it is compared, and the stem by which its other forms are known, with its language: `en walk`. */
export interface WordForm {
  readonly term: string;
  readonly stem: string;
}

/** Tells the words of texts. What is written the same in a language is looked at once. */
export class WordForms {
  readonly #known = new Map<string, Map<string, readonly WordForm[]>>();

  /** The words of a text in a language, in their order. */
  read(text: string, language: string): WordForm[] {
    const known = this.#known.get(language) ?? new Map<string, readonly WordForm[]>();
    this.#known.set(language, known);
    const forms: WordForm[] = [];
    for (const run of runsOf(text)) {
      let own = known.get(run);
      if (!own) known.set(run, (own = formsOf(run, language)));
      forms.push(...own);
    }
    return forms;
  }
}

/** The words of what is written without a space. What is written with marks alone is none. */
function formsOf(run: string, language: string): WordForm[] {
  const forms: WordForm[] = [];
  eachWord(run, (written) => {
    const term = searchForm(written);
    if (term !== '') forms.push({ term, stem: `${language} ${stemOf(written, language)}` });
  });
  return forms;
}
