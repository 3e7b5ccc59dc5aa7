import type { Matches } from '../matches.ts';
import type { CountedText, SearchPageData } from '../page-data.ts';
import { QUOTES } from '../query.ts';
import { element, filled } from './elements.ts';
import type { Asking } from './form.ts';
import type { Shown } from './search-session.ts';

/** What the page says of an answer: how much there is, and what was taken for what was asked. */
export function tally(
  { question }: Asking,
  { answer, found, statements, hasMore, isNone }: Shown,
  data: SearchPageData,
): (Node | string)[] {
  const { words } = data;
  const asked = question.replaceAll(QUOTES, '').trim();
  const { pageCount, statementCount, isLoose, matches, names } = answer;
  const forgiven = matches.flatMap((each) => (each.isForgiven ? [' ', forgivenText(each, data)] : []));
  if (isNone) {
    const none = question ? (names.size ? words.noneChosen : words.none) : words.noneAtAll;
    return [fill(none, { question: asked }), ...forgiven];
  }
  const isKnown = pageCount !== undefined;
  const pages = counting(words.pages, pageCount ?? found.length, data);
  const count = isKnown ? statementCount : statements().length;
  const both = count ? fill(words.both, { pages, statements: counting(words.statements, count, data) }) : pages;
  const sum = filled(question ? words.tally : words.tallyChosen, {
    found: element('b', {}, isKnown || !hasMore ? both : fill(words.soFar, { found: both })),
    question: asked,
  });
  return [...sum, ...forgiven, ...(isLoose ? [` ${words.loose}`] : [])];
}

/** A number with its noun, in the form that the language asks for. */
function counting(text: CountedText, number: number, data: SearchPageData): string {
  const { rules, format } = formatsOf(data);
  return fill(text[rules.select(number)] ?? text.other ?? '', { number: format.format(number) });
}

let formats: { readonly rules: Intl.PluralRules; readonly format: Intl.NumberFormat } | undefined;

/** How numbers are written. A phone takes long to make it: the page does so while it waits for the first part of an answer. */
export function formatsOf({ lang, locale }: SearchPageData) {
  return (formats ??= { rules: new Intl.PluralRules(lang), format: new Intl.NumberFormat(locale) });
}

function forgivenText({ asked, words }: Matches, data: SearchPageData): string {
  return fill(data.words.forgiven, { word: asked.terms.join(' '), instead: [...words].join(data.words.comma) });
}

/** A pattern with a text for each `{name}` in it. */
export function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return filled(pattern, values).join('');
}
