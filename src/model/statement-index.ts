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

/** A statement of a page, for one of those to whom it is attributed. */
export interface Attribution {
  /** Which of the page's statements it is, counted from 0. */
  readonly index: number;
  /** Of its citation, else of the article; a background page has none. */
  readonly date?: string | undefined;
  readonly published?: string | undefined;
}

/** The statements of a page by the keys of those who said them or on whom they rest, `people/x`. Each stands once, with the first date that it has there. */
export function attributionsIn(
  { citations, date }: CitingPage,
  statements: readonly PublishedStatement[],
): Map<string, Attribution[]> {
  const groups = new Map<string, Attribution[]>();
  for (const [index, { cites, published }] of statements.entries()) {
    for (const [key, theirs] of byWhom(citationsNamed(cites, citations))) {
      const dates = theirs.map((citation) => citation.date ?? date);
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      group.push({ index, date: dates.find((day) => day !== undefined), published });
    }
  }
  return groups;
}

function byWhom(citations: readonly Citation[]): Map<string, Citation[]> {
  const groups = new Map<string, Citation[]>();
  for (const kind of ['people', 'sources'] as const) {
    for (const citation of citations) {
      for (const id of new Set(idsIn(kind, [citation]))) {
        const key = `${kind}/${id}`;
        groups.set(key, [...(groups.get(key) ?? []), citation]);
      }
    }
  }
  return groups;
}

const citationsNamed = (cites: readonly string[], citations: Citations) =>
  cites.flatMap((cite) => (Object.hasOwn(citations, cite) ? (citations[cite] ?? []) : []));

/** A statement of a page as it is shown with those to whom it is attributed, where it has a date. */
export function attributedStatement(
  { citations, ...entry }: CitingPage,
  statement: PublishedStatement,
  date: string | undefined,
): AttributedStatement {
  return { statement, entry, citations: citationsNamed(statement.cites, citations), date };
}

const idsIn = (kind: Attributed['kind'], citations: readonly Citation[]) =>
  (kind === 'people' ? speakersIn : outletsIn)(citations);

/** Newest first, by the earliest day that a date can mean; what has none comes last. Of one day, as they come. */
export function newestFirst<T extends { readonly date?: string | undefined }>(list: readonly T[]): T[] {
  const days = new Map(list.map(({ date = '' }) => [date, parseDate(date)?.earliest ?? '']));
  const day = ({ date = '' }: T) => days.get(date) ?? '';
  return list.toSorted((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
}
