import type { Matches } from '../matches.ts';
import type { CountedText, SearchPageData } from '../page-data.ts';
import { QUOTES } from '../query.ts';
import { element, filled } from './elements.ts';
import type { Asking } from './form.ts';
import type { Shown } from './search-session.ts';

/** What the page says of an answer: how much there is, and what was taken for what was asked. */
export function tally({ question, filters }: Asking, { answer }: Shown, data: SearchPageData): (Node | string)[] {
  const { words } = data;
  const asked = question.replaceAll(QUOTES, '').trim();
  const { pages, statementCount, isLoose, matches } = answer;
  const forgiven = matches.filter(({ isForgiven }) => isForgiven).flatMap((each) => [' ', forgivenText(each, data)]);
  if (pages.length === 0) {
    const isChosen = Object.keys(filters).length > 0;
    return [...filled(isChosen ? words.noneChosen : words.none, { question: asked }), ...forgiven];
  }
  const counted = counting(words.pages, pages.length, data);
  const found = statementCount
    ? fill(words.both, { pages: counted, statements: counting(words.statements, statementCount, data) })
    : counted;
  const sum = filled(question ? words.tally : words.tallyChosen, {
    found: element('b', {}, found),
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
  return fill(data.words.forgiven, { word: asked.terms.join(' '), instead: words.join(data.words.comma) });
}

/** A pattern with a text for each `{name}` in it. */
export function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return filled(pattern, values).join('');
}
