import type { Citation, Citations } from '../schema/citation.ts';
import { outletsIn, speakersIn } from './citation.ts';
import { parseDate } from '../schema/date.ts';
import type { Statement } from '../text/statement.ts';

/** A page with a body, as far as its statements need it. */
export interface StatingPage {
  readonly kind: 'articles' | 'background';
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  /** The day of an article's news. */
  readonly date?: string | undefined;
}

/** A page with all citations that its body can use. */
export interface CitingPage extends StatingPage {
  readonly citations: Citations;
}

/** A statement, and the day of its publication; there is none where it was not recorded yet. */
export interface PublishedStatement extends Statement {
  readonly published?: string | undefined;
}

/** A statement by a person or resting on a source, and where it stands. */
export interface AttributedStatement {
  readonly statement: PublishedStatement;
  readonly entry: StatingPage;
  /** The citations of the statement, in order. */
  readonly citations: readonly Citation[];
  /** Of its citation, else of the article; a background page has none. */
  readonly date: string | undefined;
}

/** Whose statements are asked for: what a person said, or what rests on a source. */
export interface Attributed {
  readonly kind: 'people' | 'sources';
  readonly id: string;
}

/** The pages that cite each person, or each source, by their ids; of a person's or a source's as they come. */
export function pagesCiting(kind: Attributed['kind'], pages: readonly CitingPage[]): Map<string, CitingPage[]> {
  const groups = new Map<string, CitingPage[]>();
  for (const page of pages) {
    for (const id of new Set(idsIn(kind, Object.values(page.citations)))) {
      const group = groups.get(id) ?? [];
      groups.set(id, group);
      group.push(page);
    }
  }
  return groups;
}

/** The statements of a page that are attributed to a person or a source; each stands once, with the first date that it has there. */
export function attributedIn(
  { citations, ...entry }: CitingPage,
  statements: readonly PublishedStatement[],
  { kind, id }: Attributed,
): AttributedStatement[] {
  return statements.flatMap((statement) => {
    const own = statement.cites.flatMap((cite) => (Object.hasOwn(citations, cite) ? (citations[cite] ?? []) : []));
    const theirs = own.filter((citation) => idsIn(kind, [citation]).includes(id));
    if (theirs.length === 0) return [];
    const date = theirs.map((citation) => citation.date ?? entry.date).find((day) => day !== undefined);
    return [{ statement, entry, citations: own, date }];
  });
}

const idsIn = (kind: Attributed['kind'], citations: readonly Citation[]) =>
  (kind === 'people' ? speakersIn : outletsIn)(citations);

/** Newest first, by the earliest day that a date can mean; what has none comes last. Of one day, as they come. */
export function newestFirst(list: readonly AttributedStatement[]): AttributedStatement[] {
  const days = new Map(list.map((item) => [item, parseDate(item.date ?? '')?.earliest ?? '']));
  const day = (item: AttributedStatement) => days.get(item) ?? '';
  return list.toSorted((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
}
