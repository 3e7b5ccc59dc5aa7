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
  if (pages.length === 0) {
    const isChosen = Object.keys(filters).length > 0;
    return filled(isChosen ? words.noneChosen : words.none, { question: asked });
  }
  const counted = counting(words.pages, pages.length, data);
  const found =
    statementCount === undefined || statementCount === 0
      ? counted
      : fill(words.both, { pages: counted, statements: counting(words.statements, statementCount, data) });
  const sum = filled(question === '' ? words.tallyChosen : words.tally, {
    found: element('b', {}, found),
    question: asked,
  });
  const forgiven = matches.filter(({ isForgiven }) => isForgiven).flatMap((each) => [' ', forgivenText(each, data)]);
  return [...sum, ...forgiven, ...(isLoose ? [` ${words.loose}`] : [])];
}

/** A number with its noun, in the form that the language asks for. */
export function counting(text: CountedText, number: number, { lang, locale }: SearchPageData): string {
  const pattern = text[new Intl.PluralRules(lang).select(number)] ?? text.other ?? '';
  return fill(pattern, { number: new Intl.NumberFormat(locale).format(number) });
}

function forgivenText({ asked, words }: Matches, data: SearchPageData): string {
  return fill(data.words.forgiven, { word: asked.terms.join(' '), instead: words.join(data.words.comma) });
}

function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
