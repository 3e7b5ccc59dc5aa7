import { answerOf, type Answer } from '../answer.ts';
import { foundStatements, inOrder, type FoundStatement } from '../found-texts.ts';
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
  /** The pages, the best first. */
  readonly found: readonly FoundText[];
  /** They are looked for when they are asked for, which is after the first pages have been drawn. */
  readonly statements: () => readonly FoundStatement[];
  /** There is more, which `more` brings. */
  readonly hasMore: boolean;
  /** Nothing answers. */
  readonly isNone: boolean;
}

/** How many files of texts are asked for at a time: a first answer is to come on a slow line too. */
const FILES_AT_A_TIME = 3;

/** How often texts are asked for where none of those before answers. */
const MOST_TIMES = 5;

/** Answers one question, a few texts at a time. */
export class SearchSession {
  readonly asking: Asking;
  readonly #load: LoadPart;
  readonly #texts = new Map<number, SearchedText | undefined>();
  #answer: Answer | undefined;
  #count = 0;

  constructor(asking: Asking, load: LoadPart) {
    this.asking = asking;
    this.#load = load;
  }

  /** Looks the question up and gets the first texts. Rejects where a part cannot be had. */
  async begin({ borders, counts }: Pick<SearchPageData, 'borders' | 'counts'>): Promise<Shown> {
    const { question, filters } = this.asking;
    this.#answer = await answerOf(question, filters, new IndexReader(borders, this.#load), counts);
    return this.more();
  }

  /** Gets the next texts, and further ones where none of them answers. Rejects where one cannot be had, and before the question was looked up. */
  async more(times = MOST_TIMES): Promise<Shown> {
    const answer = this.#answer;
    if (!answer) throw new Error();
    const left = answer.pages.filter(({ page }) => !this.#texts.has(page));
    const files = [...Map.groupBy(left, ({ page }) => fileOf(page))].slice(0, FILES_AT_A_TIME);
    await Promise.all(
      files.map(async ([file, pages]) => {
        const texts = await this.#load(`texts/${file}`);
        for (const { page } of pages) this.#texts.set(page, isTexts(texts) ? texts[placeInFile(page)] : undefined);
      }),
    );
    const shown = this.#shown(answer);
    if (shown.hasMore && shown.found.length === this.#count && times > 1) return this.more(times - 1);
    this.#count = shown.found.length;
    return shown;
  }

  #shown(answer: Answer): Shown {
    const { filters } = this.asking;
    const statementsOf = ({ ranked, text }: FoundText) => foundStatements(ranked, text, answer, filters);
    const found = answer.pages.flatMap((ranked) => {
      const text = this.#texts.get(ranked.page);
      // What is chosen together may stand in statements apart.
      return text && (answer.pageCount !== undefined || statementsOf({ ranked, text }).length > 0)
        ? [{ ranked, text }]
        : [];
    });
    let statements: readonly FoundStatement[] | undefined;
    const hasMore = this.#texts.size < answer.pages.length;
    return {
      answer,
      found,
      statements: () => (statements ??= inOrder(found.flatMap(statementsOf))),
      hasMore,
      isNone: found.length === 0 && !hasMore,
    };
  }
}

function fileOf(page: number): string {
  const { kind, index } = pageOf(page);
  return textFileOf(kind, index);
}

function isTexts(data: unknown): data is readonly SearchedText[] {
  return Array.isArray(data);
}
