import { answerOf, type Answer } from '../answer.ts';
import { foundStatements, isName, newestFirst, type FoundStatement } from '../found-texts.ts';
import { IndexReader, type LoadPart } from '../index-reader.ts';
import type { SearchPageData } from '../page-data.ts';
import type { RankedPage } from '../ranked-pages.ts';
import { pageOf, placeInFile, textFileOf, type SearchedText } from '../searched-text.ts';
import type { Asking } from './form.ts';

/** The text of a page that answers. */
export interface FoundText {
  readonly ranked: RankedPage;
  readonly text: SearchedText;
}

/** What is shown of an answer so far. */
export interface Shown {
  readonly answer: Answer;
  readonly pages: readonly FoundText[];
  readonly names: readonly FoundText[];
  /** They are looked for when they are asked for, which is after the first pages have been drawn. */
  readonly statements: () => readonly FoundStatement[];
  /** The best answer is a person or a source. */
  readonly isNameFirst: boolean;
  /** There is more, which `more` brings. */
  readonly hasMore: boolean;
}

/** How many files of texts are asked for at a time: a first answer is to come on a slow line too. */
const FILES_AT_A_TIME = 3;

/** Answers one question, a few texts at a time. */
export class SearchSession {
  readonly #asking: Asking;
  readonly #load: LoadPart;
  readonly #texts = new Map<number, SearchedText>();
  #answer: Answer | undefined;

  constructor(asking: Asking, load: LoadPart) {
    this.#asking = asking;
    this.#load = load;
  }

  /** Looks the question up and gets the first texts. Rejects where a part cannot be had. */
  async begin({ borders, counts }: Pick<SearchPageData, 'borders' | 'counts'>): Promise<Shown> {
    const { question, filters } = this.#asking;
    this.#answer = await answerOf(question, filters, new IndexReader(borders, this.#load), counts);
    return this.more();
  }

  /** Gets the next texts. Rejects where one cannot be had, and before the question was looked up. */
  async more(): Promise<Shown> {
    const answer = this.#answer;
    if (!answer) throw new Error();
    const left = answer.pages.filter(({ page }) => !this.#texts.has(page));
    const files = [...new Set(left.map(({ page }) => fileOf(page)))].slice(0, FILES_AT_A_TIME);
    const loaded = await Promise.all(files.map((file) => this.#load(`texts/${file}`)));
    for (const { page } of left) {
      const text = textIn(page, files, loaded);
      if (text) this.#texts.set(page, text);
    }
    return this.#shown(answer);
  }

  #shown(answer: Answer): Shown {
    const { filters } = this.#asking;
    const [chosen] = Object.keys(filters);
    const statementsOf = ({ ranked, text }: FoundText) => foundStatements(ranked, text, answer, filters);
    const found = answer.pages.flatMap((ranked) => {
      const text = this.#texts.get(ranked.page);
      // What is chosen together may stand in statements apart.
      return text && (!chosen || statementsOf({ ranked, text }).length > 0) ? [{ ranked, text }] : [];
    });
    let statements: readonly FoundStatement[] | undefined;
    return {
      answer,
      pages: found.filter(({ text }) => !isName(text)),
      names: found.filter(({ text }) => isName(text)),
      statements: () => (statements ??= newestFirst(found.flatMap(statementsOf))),
      isNameFirst: found.slice(0, 1).some(({ text }) => isName(text)),
      hasMore: this.#texts.size < answer.pages.length,
    };
  }
}

function fileOf(page: number): string {
  const { kind, index } = pageOf(page);
  return textFileOf(kind, index);
}

/** The text of a page in the files that were loaded. */
function textIn(page: number, files: readonly string[], loaded: readonly unknown[]): SearchedText | undefined {
  const { kind, index } = pageOf(page);
  const texts = loaded[files.indexOf(fileOf(page))];
  return isTexts(texts) ? texts[placeInFile(kind, index)] : undefined;
}

function isTexts(data: unknown): data is readonly SearchedText[] {
  return Array.isArray(data);
}
