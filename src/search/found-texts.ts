import type { Answer } from './answer.ts';
import { isAnswered } from './answering.ts';
import { filterTerms, meetsFilters, type Filters } from './filters.ts';
import type { Matches } from './matches.ts';
import { sumOf, type RankedPage } from './ranked-pages.ts';
import { searchWords } from './search-words.ts';
import type { SearchedCitation, SearchedPassage, SearchedText } from './searched-text.ts';

/** A page that is shown among the answers. */
export interface FoundPage {
  readonly text: SearchedText;
  /** The passage that answers best; its title and the line below that are shown anyway. */
  readonly best: SearchedPassage | undefined;
  /** Who said that, and through whom; where no passage is shown, whom the page rests on. */
  readonly citation: SearchedCitation | undefined;
  /** The section that the passage stands in. */
  readonly section: SearchedPassage | undefined;
}

/** A statement that is shown among the answers. */
export interface FoundStatement {
  readonly text: SearchedText;
  readonly passage: SearchedPassage;
  readonly citation: SearchedCitation;
  /** What the parts of the question weigh of which it has the very words, and no other form. */
  readonly exact: number;
}

/** The page of an answer as it is shown, from its text. */
export function foundPage(ranked: RankedPage, text: SearchedText, answer: Answer, filters: Filters): FoundPage {
  const asked = answer.matches;
  const [title] = text.passages;
  // A name says itself why it was found, and the line below it who or what that is.
  const saysWhy = title && isName(text) && weightIn(title, asked) > 0;
  const named = saysWhy ? [] : namedPassages(ranked, text, answer);
  const shown = named.filter(({ kind }) => kind !== 'heading' || isName(text));
  // Names are read where no sentence has any of the words: it takes a phone longer.
  const best = bestOf(shown, asked) ?? bestOf(shown, asked, text);
  const heading = bestOf(named.filter(isSection), asked);
  const before = best && text.passages.slice(0, text.passages.indexOf(best)).findLast(isSection);
  const citation = best ? citationOf(best, text, answer, filters) : text.citations[text.lead ?? -1];
  return { text, best, citation, section: heading ?? before };
}

/**
 * The passages below the title that the index names, of which alone the words are looked at; all where it does not say. Where
 * somebody is chosen, what others say is no reason for the answer.
 */
function namedPassages(
  { page, statements }: RankedPage,
  { passages }: SearchedText,
  answer: Answer,
): SearchedPassage[] {
  const own = answer.matches.flatMap(({ pages }) => pages.get(page) ?? []);
  const chosen = answer.names.size ? statements : undefined;
  return passages.filter(
    (_, number) =>
      number > 0 && own.some((match) => match.passages?.has(number) ?? true) && (chosen?.includes(number) ?? true),
  );
}

/** Whether a page is that of a person or a source. */
export function isName({ kind }: SearchedText): boolean {
  return kind === 'people' || kind === 'sources';
}

const isSection = ({ kind, anchor }: SearchedPassage) => kind === 'heading' && anchor !== undefined;

/** The first of the passages that have most of what was asked: a word on few pages is more than one that most have. */
function bestOf(
  passages: readonly SearchedPassage[],
  asked: readonly Matches[],
  text?: SearchedText,
): SearchedPassage | undefined {
  let best: SearchedPassage | undefined;
  let most = 0;
  for (const passage of passages) {
    const weight = weightIn(passage, asked, text);
    if (weight > most) [best, most] = [passage, weight];
  }
  return best;
}

/** The statements of a page that answer, in the order of the page; with filters those that meet them. */
export function foundStatements(
  { statements, least }: RankedPage,
  text: SearchedText,
  answer: Answer,
  filters: Filters,
): FoundStatement[] {
  const passages = text.passages.filter((_, number) => statements?.includes(number) ?? true);
  const exactly = answer.matches.map((part) => ({ ...part, words: new Set(part.asked.terms) }));
  return passages.flatMap((passage) => {
    if (passage.kind !== 'statement') return [];
    if (least && weightIn(passage, answer.matches, text) < least) return [];
    const citation = citationOf(passage, text, answer, filters);
    return citation ? [{ text, passage, citation, exact: weightIn(passage, exactly, text) }] : [];
  });
}

/** The citation of a passage that says who said it, of those that meet what is chosen: of several the one in whose chain is who was asked for. */
function citationOf(
  { cites = [] }: SearchedPassage,
  text: SearchedText,
  { matches }: Answer,
  filters: Filters,
): SearchedCitation | undefined {
  const chosen = cites.filter((cite) => meetsFilters(cite, text, filters));
  const isAsked = (cite: number) => matches.some((part) => isAnswered(termsOf(namesIn(cite, text)), part));
  return text.citations[chosen.find(isAsked) ?? chosen[0] ?? -1];
}

/** Statements with the very words first, and of these the newest; what has no date comes last, and of one day the page goes before that answers better. */
export function inOrder(statements: readonly FoundStatement[]): FoundStatement[] {
  const day = ({ citation: { date = '' } }: FoundStatement) => date;
  return statements.toSorted((one, other) => other.exact - one.exact || day(other).localeCompare(day(one), 'en'));
}

/** What the parts of a question weigh that a passage has, with the names in its chains and its years where its page is given. */
function weightIn(passage: SearchedPassage, asked: readonly Matches[], page?: SearchedText): number {
  const names = page ? (passage.cites ?? []).map((cite) => namesIn(cite, page)) : [];
  const words = termsOf([...passage.parts.map(({ text }) => text), ...names].join(' '));
  const terms = page ? [...words, ...filterTerms(passage, page)] : words;
  return sumOf(asked.filter((part) => isAnswered(terms, part)));
}

function termsOf(text: string): string[] {
  return searchWords(text).map(({ term }) => term);
}

/** The names in the chain of a citation. */
function namesIn(cite: number, { citations, links }: SearchedText): string {
  return (citations[cite]?.chain ?? []).map((link) => links[link]?.name).join(' ');
}
