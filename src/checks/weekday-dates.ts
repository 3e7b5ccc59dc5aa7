import { weekdayNames, weekdayOf } from '../model/date-in-words.ts';
import { comparable } from '../text/comparison.ts';
import { datePattern, type DatePattern } from './date-pattern.ts';
import { phrasePattern } from './phrase-pattern.ts';

/** A place in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A day of the week that stands beside its date. */
export interface DatedWeekday extends Span {
  /** Where it stands with its date. */
  readonly whole: Span;
  /** The name of the day of the week that the date really is, where that is another. */
  readonly right: string | undefined;
}

/** Finds the days of the week in a compared text that stand beside their dates. */
export type WeekdayDates = (text: string) => DatedWeekday[];

/** What stands between a day of the week and its date, and what ends a date that is followed by one. */
const BETWEEN = '[ ,()（）-]{0,4}';
const AFTER = '(?= ?(?:[,.;:!?)）]|$))';
const WORD = String.raw`[\p{L}\p{M}\p{N}]`;

/** Not everybody counted days in this calendar before. */
const SAME_CALENDAR = '1924-01-01';

interface DatedExpressions extends Pick<DatePattern, 'daysOf'> {
  readonly expressions: readonly RegExp[];
}

/**
 * Expressions for days of the week, of which `weekdays` are sources, beside dates, as patterns of a language say. Patterns that
 * differ in nothing but what stands between the two are one expression: to make one ready takes a fifth of a second, and a
 * language has twenty.
 */
function datedExpressions(lang: string, weekdays: readonly string[], patterns: readonly string[]): DatedExpressions {
  const { source, daysOf } = datePattern(lang);
  const slots = { weekday: `(?<weekday>${weekdays.join('|')})`, date: `(?<date>(?<!\\d)${source})` };
  const alike = Map.groupBy(patterns.map(sourceOf), ({ before, after }) => `${before}…${after}`);
  const expressions = Array.from(alike.values(), (all) => {
    const [{ before, after } = { before: '', after: '' }] = all;
    const whole = `${before}(?:${all.map(({ between }) => between).join('|')})${after}`;
    return new RegExp(
      whole.replaceAll(SLOT, (slot) => (slot === '{date}' ? slots.date : slots.weekday)),
      'dgiu',
    );
  });
  return { expressions, daysOf };
}

const SLOT = /\{(?:date|weekday)\}/g;

/** The source of a pattern up to its first slot, between its slots, and from the last on. */
interface PatternSource {
  readonly before: string;
  readonly between: string;
  readonly after: string;
}

function sourceOf(pattern: string): PatternSource {
  const parts = comparable(pattern)
    .split(' ')
    .map((part) => phrasePattern(part, { weekday: '{weekday}', date: '{date}' }));
  const isPlain = pattern.replaceAll(/\{\w+\}| /g, '') === '' && pattern.endsWith('}') && !pattern.endsWith('{date}');
  const whole = `(?<!${WORD})${parts.join(BETWEEN)}(?!${WORD})${isPlain ? AFTER : ''}`;
  const [first, last] = [...whole.matchAll(SLOT)];
  if (!first || !last) return { before: whole, between: '', after: '' };
  const end = first.index + first[0].length;
  return { before: whole.slice(0, end), between: whole.slice(end, last.index), after: whole.slice(last.index) };
}

/** Of a language: `names` are the days of the week from Monday on, `patterns` how they stand beside {date}. */
export function weekdayDates(lang: string, names: readonly string[], patterns: readonly string[]): WeekdayDates {
  const weekdays = weekdaysOf(lang, names);
  const whole = new Set(names.map((name) => comparable(name).toLowerCase()));
  const all = [...weekdays.keys()]
    .toSorted((a, b) => b.length - a.length)
    // A point ends a sentence, or a name that is cut.
    .map((name) => RegExp.escape(name) + (whole.has(name) ? '' : String.raw`(?:\.(?=[ ,(]))?`));
  const any = new RegExp(`(?<!${WORD})(?:${all.join('|')})`, 'iu');
  // They take a tenth of a second, and many texts name no day of the week.
  let made: DatedExpressions | undefined;
  return (text) => {
    if (!any.test(text)) return [];
    const { expressions, daysOf } = (made ??= datedExpressions(lang, all, patterns));
    const found = expressions.flatMap((expression) =>
      [...text.matchAll(expression)].flatMap((match): DatedWeekday[] => {
        const { weekday = '', date = '' } = match.groups ?? {};
        const [start, end] = match.indices?.groups?.weekday ?? [];
        const name = weekday.toLowerCase().replace(/\.$/, '');
        // "he sat", "the sun": a name that is cut has the capital that it has in full.
        if (start === undefined || end === undefined || (!whole.has(name) && isSmaller(weekday, names))) return [];
        const days = daysOf(date).filter((day) => day >= SAME_CALENDAR);
        const isWrong = days.length > 0 && days.every((day) => weekdayOf(day) !== weekdays.get(name));
        const right = [...new Set(days.map((day) => names[weekdayOf(day)]))].join(' or ');
        const last = match.index + match[0].length;
        const isInBrackets = match[0].includes('(') && text.charAt(last) === ')';
        const place = { start: match.index, end: isInBrackets ? last + 1 : last };
        return [{ start, end, whole: place, right: isWrong ? right : undefined }];
      }),
    );
    // A day of the week belongs to the date after it rather than to one before it.
    const first = new Map(found.toSorted((a, b) => a.whole.start - b.whole.start).map((each) => [each.start, each]));
    return [...first.values()];
  };
}

/** Whether a word begins with a small letter in a language whose days of the week have capitals. */
function isSmaller(word: string, names: readonly string[]): boolean {
  return /^\p{Ll}/u.test(word) && names.every((name) => /^\p{Lu}/u.test(name));
}

/** The place of each name in the week: those given, those of Unicode’s data, and what they may be cut to, as in "Thurs.". */
function weekdaysOf(lang: string, names: readonly string[]): Map<string, number> {
  const forms = names.map((name, index) => [name, ...(weekdayNames(lang)[index] ?? [])]);
  const pairs = forms.flatMap((all, index) => all.flatMap(withShorter).map((name) => [name, index] as const));
  return new Map(pairs.toReversed());
}

function withShorter(name: string): string[] {
  const small = comparable(name).toLowerCase().replace(/\.$/, '');
  return [small, ...[4, 5].filter((length) => small.length > length).map((length) => small.slice(0, length))];
}
