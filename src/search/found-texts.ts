import type { Answer } from './answer.ts';
import { filterTerms, meetsFilters, type Filters } from './filters.ts';
import { sumOf, type RankedPage } from './ranked-pages.ts';
import { searchWords } from './search-words.ts';
import type { SearchedCitation, SearchedPassage, SearchedText } from './searched-text.ts';

/** A page that is shown among the answers. */
export interface FoundPage {
  readonly text: SearchedText;
  /** The passage that answers best; its title and the line below that are shown anyway. */
  readonly best: SearchedPassage | undefined;
  /** The section that the passage stands in. */
  readonly section: SearchedPassage | undefined;
}

/** A statement that is shown among the answers. */
export interface FoundStatement {
  readonly text: SearchedText;
  readonly passage: SearchedPassage;
  readonly citation: SearchedCitation | undefined;
}

/** The page of an answer as it is shown, from its text. */
export function foundPage(ranked: RankedPage, text: SearchedText, answer: Answer): FoundPage {
  const asked = askedIn(answer);
  const [title, ...others] = text.passages;
  // A name says itself why it was found, and the line below it who or what that is.
  if (title && isName(text) && weightIn(title, asked) > 0) return { text, best: undefined, section: undefined };
  const named = namedPassages(ranked, text, answer).filter((passage) => passage !== title);
  const best = bestOf(
    named.filter(({ kind }) => kind !== 'heading' || isName(text)),
    asked,
  );
  const heading = bestOf(named.filter(isSection), asked);
  const before = best ? others.slice(0, others.indexOf(best)).findLast(isSection) : undefined;
  return { text, best, section: heading ?? before };
}

/** The passages that the index names, of which alone the words are looked at; all where it does not say. */
function namedPassages({ page }: RankedPage, { passages }: SearchedText, { matches }: Answer): SearchedPassage[] {
  const own = matches.flatMap(({ pages }) => pages.get(page) ?? []);
  return passages.filter((_, number) => own.some((match) => match.passages?.has(number) ?? true));
}

/** Whether a page is that of a person or a source. */
export function isName({ kind }: SearchedText): boolean {
  return kind === 'people' || kind === 'sources';
}

const isSection = ({ kind, anchor }: SearchedPassage) => kind === 'heading' && anchor !== undefined;

/** The first of the passages that have most of what was asked: a word on few pages is more than one that most have. */
function bestOf(passages: readonly SearchedPassage[], asked: readonly AskedPart[]): SearchedPassage | undefined {
  let best: SearchedPassage | undefined;
  let most = 0;
  for (const passage of passages) {
    const weight = weightIn(passage, asked);
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
  const asked = askedIn(answer);
  const passages = statements?.flatMap((number) => text.passages[number] ?? []) ?? text.passages;
  return passages.flatMap((passage) => {
    if (passage.kind !== 'statement') return [];
    if (least && weightIn(passage, asked, text) < least) return [];
    const cites = (passage.cites ?? []).filter((cite) => meetsFilters(cite, text, filters));
    if (cites.length === 0) return [];
    // Of several citations the one is shown whose speaker was asked for.
    const isAsked = (cite: number) =>
      searchWords(speakerOf(cite, text)).some(({ term }) => asked.some(({ words }) => words.has(term)));
    return [
      {
        text,
        passage,
        citation: text.citations[(cites.length > 1 ? cites.find(isAsked) : undefined) ?? cites[0] ?? -1],
      },
    ];
  });
}

/** Statements with the newest first; what has no date comes last, and of one day the page goes before that answers better. */
export function newestFirst(statements: readonly FoundStatement[]): FoundStatement[] {
  const day = ({ citation }: FoundStatement) => citation?.date ?? '';
  return statements.toSorted((one, other) => Number(day(one) < day(other)) - Number(day(one) > day(other)));
}

/** A part of a question: the words that answer to it, and what it weighs. */
interface AskedPart {
  readonly words: ReadonlySet<string>;
  readonly weight: number;
}

function askedIn({ matches }: Answer): AskedPart[] {
  return matches.map(({ words, weight }) => ({ words: new Set(words), weight }));
}

/** What the parts of a question weigh that a passage has, with the names of its speakers and its years where its page is given. */
function weightIn(passage: SearchedPassage, asked: readonly AskedPart[], page?: SearchedText): number {
  const speakers = page ? (passage.cites ?? []).map((cite) => speakerOf(cite, page)) : [];
  const words = searchWords([...passage.parts.map(({ text }) => text), ...speakers].join(' ')).map(({ term }) => term);
  const terms = page ? [...words, ...filterTerms(passage, page)] : words;
  return sumOf(asked.filter((part) => terms.some((term) => part.words.has(term))));
}

function speakerOf(cite: number, { citations, links }: SearchedText): string {
  return links[citations[cite]?.chain[0] ?? -1]?.name ?? '';
}
