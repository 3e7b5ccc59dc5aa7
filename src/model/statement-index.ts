import type { Citation, Citations } from '../schema/citation.ts';
import { outletsIn, speakersIn } from './citation.ts';
import { parseDate } from '../schema/date.ts';
import type { Statement } from '../text/statement.ts';

/** A page with a body, as far as its statements need it. */
export interface StatingEntry {
  readonly kind: 'articles' | 'background';
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  /** The day of an article's news. */
  readonly date?: string | undefined;
  /** All citations that its body can use. */
  readonly citations: Citations;
  readonly statements: readonly PublishedStatement[];
}

/** A statement, and the day of its publication; there is none where it was not recorded yet. */
export interface PublishedStatement extends Statement {
  readonly published?: string | undefined;
}

/** A statement by a person or resting on a source, and where it stands. */
export interface AttributedStatement {
  readonly statement: PublishedStatement;
  readonly entry: StatingEntry;
  /** Of its citation, else of the article; a background page has none. */
  readonly date: string | undefined;
}

/** The statements of a site by the ids of the people who made them, and of the sources they rest on; newest first. */
export interface StatementIndex {
  readonly people: ReadonlyMap<string, readonly AttributedStatement[]>;
  readonly sources: ReadonlyMap<string, readonly AttributedStatement[]>;
}

/** Groups the statements of all entries; each stands once under a person or source, with the first date that it has there. */
export function statementIndex(entries: readonly StatingEntry[]): StatementIndex {
  return { people: group(entries, speakersIn), sources: group(entries, outletsIn) };
}

function group(
  entries: readonly StatingEntry[],
  idsIn: (citations: readonly Citation[]) => readonly string[],
): Map<string, AttributedStatement[]> {
  const groups = new Map<string, AttributedStatement[]>();
  for (const entry of entries) {
    for (const statement of entry.statements) {
      for (const [id, date] of datesById(statement, entry, idsIn)) {
        const list = groups.get(id) ?? [];
        groups.set(id, list);
        list.push({ statement, entry, date });
      }
    }
  }
  for (const list of groups.values()) sortNewestFirst(list);
  return groups;
}

function datesById(
  { cites }: Statement,
  { citations, date }: StatingEntry,
  idsIn: (citations: readonly Citation[]) => readonly string[],
): Map<string, string | undefined> {
  const dates = new Map<string, string | undefined>();
  for (const cite of cites) {
    const citation = Object.hasOwn(citations, cite) ? citations[cite] : undefined;
    for (const id of citation ? idsIn([citation]) : []) {
      if (dates.get(id) === undefined) dates.set(id, citation?.date ?? date);
    }
  }
  return dates;
}

/** By the earliest day that a date can mean; what has none comes last. Of one day, as the entries and their texts go. */
function sortNewestFirst(list: AttributedStatement[]): void {
  const days = new Map(list.map((item) => [item, parseDate(item.date ?? '')?.earliest ?? '']));
  const day = (item: AttributedStatement) => days.get(item) ?? '';
  list.sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
}
