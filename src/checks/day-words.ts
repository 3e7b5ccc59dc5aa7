import { weekdayOf } from '../model/date-in-words.ts';
import { comparable, compared } from '../text/comparison.ts';
import { corpusQuestion } from './corpus-question.ts';
import type { Corpus } from './corpus.ts';
import { languageWords } from './language-words.ts';
import { perCorpus } from './per-corpus.ts';
import { anyPhrase, phrasePattern, type Slots } from './phrase-pattern.ts';
import { hide } from './prose.ts';
import { weekdayDates, type DatedWeekday, type Span } from './weekday-dates.ts';
import { textsOf, valueAt } from './yaml-node.ts';

/** A day of the week that is not that of its date, and the right one. */
export interface WrongWeekday extends Span {
  readonly right: string;
}

/** What the texts of a language say of days. */
export interface DayWords {
  /** The words of a text that mean another day whenever they are read. */
  readonly relative: (text: string) => Span[];
  /** The days of the week in a text that do not fit the date beside them, with that date. */
  readonly wrong: (text: string) => WrongWeekday[];
  /** The one day of the week in a text, where that is not the day’s, which is `YYYY-MM-DD`. */
  readonly wrongOn: (text: string, day: string) => WrongWeekday | undefined;
}

/** What stands in quotation marks is somebody else's; single marks cannot be told from apostrophes. */
const QUOTED = /“[^”]*”|„[^“”]*[“”]|«[^»]*»|"[^"]*"|「[^」]*」|『[^』]*』/gu;

/** An address has words in it, and says nothing by them. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+/giu;

/** What may stand between two days of the week that have their dates together: "Monday and Tuesday, 4 and 5 March". */
const TOGETHER = /^(?:[ ,/-]*\d{1,2}\p{L}{0,2}\.?)?(?:,? \p{L}{1,3} |, ?| ?[/-] ?)$/u;

/** What a language says of days: the site's words in it, and those that site.yaml adds or exempts. */
export const dayWords: (corpus: Corpus, lang: string) => DayWords = corpusQuestion(
  'day-words',
  (corpus, lang) => madeOnce(corpus)(lang),
  ({ likeDays }) => likeDays.join('\n'),
);

interface MadeDayWords extends DayWords {
  /** The names that only look like it. */
  readonly likeDays: readonly string[];
}

const madeOnce = perCorpus((corpus) => {
  const known = new Map<string, MadeDayWords>();
  return (lang: string) => {
    const words = known.get(lang) ?? makeDayWords(corpus, lang);
    known.set(lang, words);
    return words;
  };
});

function makeDayWords(corpus: Corpus, lang: string): MadeDayWords {
  const words = (key: string) => languageWords(corpus, lang, 'relative', key);
  const slots = slotsOf(words);
  const source = anyPhrase([...words('words'), ...siteWords(corpus, 'relativeWords')], slots);
  const relative = new RegExp(source, 'giu');
  const nothingElse = new RegExp(`^.${source}\\P{L}*$`, 'iu');
  // Somebody’s word for a day that is quoted alone is the writer’s to date; with a capital it may be the name of a work.
  const isOnlyTime = (quote: string) => /^.\p{Ll}/u.test(quote) && nothingElse.test(comparable(quote));
  const exempt = new RegExp(anyPhrase(words('exempt'), slots), 'giu');
  const likeDays = namesLike(corpus, relative);
  const names = new RegExp(anyPhrase(likeDays), 'gu');
  const weekday = new RegExp(anyPhrase(['{weekday}'], slots), 'giu');
  const withDates = weekdayDates(lang, words('weekdays'), words('dates'));
  const read = (written: string) => {
    const own = written
      .replaceAll(ADDRESS, hide)
      .replaceAll(QUOTED, (quote) => (isOnlyTime(quote) ? quote : hide(quote)));
    const text = compared(own);
    const visible = text.text.replaceAll(names, hide);
    const weekdays = spansOf(visible, weekday);
    return { text, visible, weekdays, dated: withDates(visible) };
  };
  return {
    likeDays,
    relative: (written) => {
      const { text, visible, weekdays, dated } = read(written);
      const fixed = withTheirDates(visible, weekdays, dated);
      return spansOf(visible.replaceAll(exempt, hide), relative)
        .filter((span) => !fixed.some((each) => overlap(each, span)))
        .map(({ start, end }) => text.written(start, end));
    },
    wrong: (written) => {
      const { text, dated } = read(written);
      return dated.flatMap(({ whole, right }) => (right ? [{ ...text.written(whole.start, whole.end), right }] : []));
    },
    wrongOn: (written, day) => {
      const { text, visible, weekdays } = read(written);
      const [only, ...others] = weekdays;
      const right = words('weekdays')[weekdayOf(day)];
      if (!only || others.length > 0 || !right) return undefined;
      const isRight = visible.slice(only.start, only.end).toLowerCase() === comparable(right).toLowerCase();
      return isRight ? undefined : { ...text.written(only.start, only.end), right };
    },
  };
}

/** The days of the week that have a date: beside it, or together with another that has. */
function withTheirDates(text: string, weekdays: readonly Span[], dated: readonly DatedWeekday[]): Span[] {
  const fixed: Span[] = [...dated];
  for (const span of weekdays.toReversed()) {
    if (fixed.some(({ start }) => start > span.end && TOGETHER.test(text.slice(span.end, start)))) fixed.push(span);
  }
  return fixed;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}

function spansOf(text: string, expression: RegExp): Span[] {
  return [...text.matchAll(expression)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

function slotsOf(words: (key: string) => string[]): Slots {
  const oneOf = (key: string) =>
    words(key)
      .map((word) => phrasePattern(comparable(word), {}))
      .toSorted((a, b) => b.length - a.length)
      .join('|') || '(?!)';
  const number = String.raw`(?:\d+(?:[.,]\d+)*|${oneOf('numbers')})`;
  return {
    weekday: `(?:${oneOf('weekdays')})`,
    unit: `(?:${oneOf('units')})`,
    time: `(?:${oneOf('times')})`,
    // "two-and-a-half", "three or four"
    number: String.raw`${number}(?:[ -](?:\p{L}{1,3}[ -])?${number}){0,4}`,
  };
}

function siteWords({ site }: Corpus, key: string): string[] {
  const file = site.entries.get('site');
  return file ? textsOf(file, valueAt(file, key)).map(({ text }) => text) : [];
}

/** The names that only look like it: those that site.yaml lists, and those of people and sources. */
function namesLike(corpus: Corpus, relative: RegExp): string[] {
  const outlines = [...corpus.people.outlines.values(), ...corpus.sources.outlines.values()];
  const names = outlines.flatMap(({ called }) => [called?.name ?? [], called?.aliases ?? []].flat());
  const found = names.filter((name) => comparable(name).search(relative) !== -1);
  return [...siteWords(corpus, 'notRelative'), ...found];
}
