import { answerOf, type Answer } from '../../src/search/answer.ts';
import type { Filters } from '../../src/search/filters.ts';
import { indexFiles, type IndexFiles } from '../../src/search/index-files.ts';
import type { NumberedPage } from '../../src/search/index-block.ts';
import { IndexReader, type LoadPart } from '../../src/search/index-reader.ts';
import { indexOf } from '../../src/search/index-writer.ts';
import { pageWords } from '../../src/search/page-words.ts';
import {
  pageNumber,
  pageOf,
  type SearchedKind,
  type SearchedPassage,
  type SearchedText,
} from '../../src/search/searched-text.ts';
import { WordForms } from '../../src/search/word-forms.ts';

/** What a made page says: its title, then statements, each alone or with who said it. */
export interface Made {
  readonly kind?: SearchedKind;
  readonly id: string;
  readonly title?: string;
  readonly lang?: string;
  readonly headings?: readonly string[];
  readonly says: readonly (string | { readonly text: string; readonly by: string; readonly date?: string })[];
}

/** A made page as a search knows it. */
export function madeText({ kind = 'articles', id, title = id, lang, headings = [], says }: Made): SearchedText {
  const told = says.map((each) => (typeof each === 'string' ? { text: each, by: undefined, date: undefined } : each));
  const links = told.flatMap(({ by }, number) =>
    by === undefined ? [] : [{ verb: 'said by', name: by, words: '', page: `people/${by.toLowerCase()}`, number }],
  );
  const passage = (of: SearchedPassage['kind'], text: string): SearchedPassage => ({ kind: of, parts: [{ text }] });
  return {
    kind,
    id,
    lang,
    label: '',
    passages: [
      passage('title', title),
      passage('other', ''),
      ...headings.map((text) => passage('heading', text)),
      ...told.map(({ text }, number) => ({ ...passage('statement', text), cites: [number] })),
    ],
    citations: told.map(({ by, date }, number) => ({
      chain: by === undefined ? [] : [links.findIndex((link) => link.number === number)],
      kind: 'newspaper',
      ownership: 'private',
      date,
    })),
    links: links.map(({ verb, name, words, page }) => ({ verb, name, words, page })),
  };
}

/** The index of made pages. */
export function madeIndex(pages: readonly Made[]): IndexFiles {
  const writer = indexOf(madeWords(pages));
  return indexFiles(writer.words(), writer.places());
}

/** The numbers of made pages, in their order, with the words that an index takes. */
export function madeWords(pages: readonly Made[]): NumberedPage[] {
  const forms = new WordForms();
  return pages
    .map((page) => ({ number: numberOf(page, pages), words: pageWords(madeText(page), 'en', forms) }))
    .sort((one, other) => one.number - other.number);
}

function numberOf(page: Made, pages: readonly Made[]): number {
  const { kind = 'articles' } = page;
  return pageNumber(kind, pages.filter((each) => (each.kind ?? 'articles') === kind).indexOf(page));
}

/** Loads the parts of an index as the script of the search page does, and notes which. */
export function loaderOf({ files }: IndexFiles, asked: string[] = []): LoadPart {
  return (name) => {
    asked.push(name);
    const file = files.get(name);
    if (file === undefined) return Promise.reject(new Error(name));
    return Promise.resolve(partData(file));
  };
}

/** What a part of an index hands over. */
export function partData(file: string): unknown {
  const handed: unknown = JSON.parse(`[${file.trim().slice('searchPart('.length, -1)}]`);
  return Array.isArray(handed) ? handed[1] : undefined;
}

/** The answer of an index of made pages. */
export function answerFrom(pages: readonly Made[], question: string, filters: Filters = {}): Promise<Answer> {
  const index = madeIndex(pages);
  const count = (kind: SearchedKind) => pages.filter((page) => (page.kind ?? 'articles') === kind).length;
  const counts = {
    articles: count('articles'),
    background: count('background'),
    people: count('people'),
    sources: count('sources'),
  };
  return answerOf(question, filters, new IndexReader(index.borders, loaderOf(index)), counts);
}

/** The ids of the pages that answer, the best first. */
export async function idsFrom(pages: readonly Made[], question: string, filters: Filters = {}): Promise<string[]> {
  const answer = await answerFrom(pages, question, filters);
  return answer.pages.map(({ page }) => {
    const { kind, index } = pageOf(page);
    return pages.filter((each) => (each.kind ?? 'articles') === kind)[index]?.id ?? '';
  });
}
