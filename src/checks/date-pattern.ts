import { monthNames } from '../model/date-in-words.ts';
import { parseDate } from '../schema/date.ts';
import { comparable } from '../text/comparison.ts';

/** How the dates of a language are written, with month and day at least. */
export interface DatePattern {
  /** The source of a regular expression for a date in a compared text. */
  readonly source: string;
  /**
   * The days that a date can mean, `YYYY-MM-DD`: two where it is not told which number is the month, none where the year is
   * left out or several days are meant.
   */
  readonly daysOf: (written: string) => string[];
}

const END = String.raw`(?![\p{L}\p{M}\p{N}])`;
/** "5", "5th", "5.", "1er", "5-го"; several: "4 and 5", "4-7". */
const DAY = String.raw`\d{1,2}(?:\.|[ºª°]|-?\p{L}{1,3}${END})?`;
const DAYS = String.raw`${DAY}(?:(?: ?[-\/] ?|, ?| \p{L}{1,3} )${DAY})*`;
/** What may stand between the parts of a date: "of", "de", "d'". */
const JOINT = String.raw`\.? ?(?:\p{L}{1,3}[ '])?`;
const YEAR = String.raw`\d{4}(?!\d)`;

/** The dates of a language, by the names of its months; ISO 8601 and the dates of Chinese, Japanese and Korean in any. */
export function datePattern(lang: string): DatePattern {
  const months = monthNames(lang).map((names) => names.flatMap(withShorter));
  const month = `(?:${months
    .flat()
    .toSorted((a, b) => b.length - a.length)
    .map((name) => RegExp.escape(name))
    .join('|')})${END}`;
  const forms = [
    String.raw`(?<year>\d{4})-(?<number>\d{2})-(?<day>\d{2})(?!\d)`,
    String.raw`(?:(?<year>\d{4})[年년] ?)?(?<number>\d{1,2})[月월] ?(?<day>\d{1,2})[日号일]`,
    String.raw`(?<year>${YEAR})\.? (?<month>${month})\.? (?<day>${DAYS})`,
    String.raw`(?<day>${DAYS})${JOINT}(?<month>${month})(?:[., ]{1,3}(?:\p{L}{1,3} )?(?<year>${YEAR}))?`,
    String.raw`(?<month>${month})\.? ?(?<day>${DAYS})(?:,? (?<year>${YEAR}))?`,
    String.raw`(?<first>\d{1,2})[.\/](?<second>\d{1,2})(?:[.\/](?:(?<year>\d{4})|\d{2})|\.)?(?!\d)`,
  ];
  const expressions = forms.map((form) => new RegExp(`^${form}$`, 'iu'));
  return {
    source: `(?:${forms.map((form) => form.replaceAll(/\?<\w+>/g, '?:')).join('|')})`,
    daysOf: (written) => {
      const groups = expressions.map((expression) => expression.exec(written)?.groups).find((found) => found);
      const index = months.findIndex((names) => names.includes(groups?.month?.toLowerCase() ?? ''));
      const [day, ...others] = groups?.day?.match(/\d+/g) ?? [];
      if (others.length > 0) return [];
      const { first, second } = groups ?? {};
      const orders = first
        ? [[second, first] as const, [first, second] as const]
        : [[groups?.number ?? index + 1, day] as const];
      const two = (part: string | number | undefined) => String(part ?? '').padStart(2, '0');
      const days = orders.map(([month, ofMonth]) => `${groups?.year ?? ''}-${two(month)}-${two(ofMonth)}`);
      return [...new Set(days)].filter((each) => parseDate(each)?.precision === 'day');
    },
  };
}

/** A name in small letters, and what it may be cut to: "sept", "dec". */
function withShorter(name: string): string[] {
  const small = comparable(name).toLowerCase().replace(/\.$/, '');
  return [
    small,
    ...Array.from({ length: Math.max(0, small.length - 3) }, (_, cut) => small.slice(0, small.length - 1 - cut)),
  ];
}
