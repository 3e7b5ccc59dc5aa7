import type { Answer, RankedPage } from './answer.ts';
import { meetsFilters, type Filters } from './filters.ts';
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
  const sets = answer.matches.map(({ words }) => new Set(words));
  const [title, ...others] = text.passages;
  // A name says itself why it was found, and the line below it who or what that is.
  if (title && isName(text) && countIn(title, sets) > 0) return { text, best: undefined, section: undefined };
  const named = namedPassages(ranked, text, answer).filter((passage) => passage !== title);
  const best = bestOf(
    named.filter(({ kind }) => kind !== 'heading'),
    sets,
  );
  const heading = bestOf(named.filter(isSection), sets);
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

/** The first of the passages that have most of what was asked. */
function bestOf(
  passages: readonly SearchedPassage[],
  sets: readonly ReadonlySet<string>[],
): SearchedPassage | undefined {
  let best: SearchedPassage | undefined;
  let most = 0;
  for (const passage of passages) {
    const count = countIn(passage, sets);
    if (count > most) [best, most] = [passage, count];
  }
  return best;
}

/** The statements of a page that answer, in the order of the page; with filters those that meet them. */
export function foundStatements(
  { statements }: RankedPage,
  text: SearchedText,
  answer: Answer,
  filters: Filters,
): FoundStatement[] {
  const sets = answer.matches.map(({ words }) => new Set(words));
  const passages = statements?.flatMap((number) => text.passages[number] ?? []) ?? text.passages;
  return passages.flatMap((passage) => {
    if (passage.kind !== 'statement') return [];
    if (!statements && countIn(passage, sets, text) < sets.length) return [];
    if (Object.keys(filters).length > 0 && !meetsFilters(passage, text, filters)) return [];
    return [{ text, passage, citation: text.citations[passage.cites?.[0] ?? -1] }];
  });
}

/** Statements with the newest first; what has no date comes last, and of one day the page goes before that answers better. */
export function newestFirst(statements: readonly FoundStatement[]): FoundStatement[] {
  const day = ({ citation }: FoundStatement) => citation?.date ?? '';
  return statements.toSorted((one, other) => (day(one) < day(other) ? 1 : day(one) > day(other) ? -1 : 0));
}

/** How many parts of a question a passage has, with the names of its speakers where its page is given. */
function countIn(passage: SearchedPassage, sets: readonly ReadonlySet<string>[], page?: SearchedText): number {
  const speakers = page ? (passage.cites ?? []).map((cite) => speakerOf(cite, page)) : [];
  const terms = searchWords([...passage.parts.map(({ text }) => text), ...speakers].join(' ')).map(({ term }) => term);
  return sets.filter((set) => terms.some((term) => set.has(term))).length;
}

function speakerOf(cite: number, { citations, links }: SearchedText): string {
  return links[citations[cite]?.chain[0] ?? -1]?.name ?? '';
}
