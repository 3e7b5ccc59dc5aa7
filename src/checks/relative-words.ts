import { monthNames } from '../model/date-in-words.ts';
import { asPattern, wordBoundaries } from '../text/mention.ts';
import type { Corpus } from './corpus.ts';
import { hide } from './prose.ts';
import { textsOf, valueAt } from './yaml-node.ts';

/** A place in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Finds the words in a text that mean another day whenever they are read; the text is in NFC. */
export type RelativeWords = (text: string) => Span[];

/** What stands in quotation marks is somebody else's; single marks cannot be told from apostrophes. */
const QUOTED = /“[^”]*”|„[^“”]*[“”]|«[^»]*»|"[^"]*"|「[^」]*」|『[^』]*』/gu;

const made = new WeakMap<Corpus, Map<string, RelativeWords>>();

/** The relative words of a language: of its file in src/words, and those that site.yaml adds. */
export function relativeWords(corpus: Corpus, lang: string): RelativeWords {
  const known = made.get(corpus) ?? new Map<string, RelativeWords>();
  made.set(corpus, known);
  const words = known.get(lang) ?? makeRelativeWords(corpus, lang);
  known.set(lang, words);
  return words;
}

function makeRelativeWords(corpus: Corpus, lang: string): RelativeWords {
  const site = textsIn(corpus, 'site', ['site']);
  const ofLanguage = textsIn(corpus, 'words', [lang, new Intl.Locale(lang).language]);
  const phrases = anyOf([...ofLanguage('relative', 'words'), ...site('relativeWords')], 'giu');
  const days = ofLanguage('relative', 'weekdays');
  const patterns = ofLanguage('relative', 'onWeekday');
  const weekdays = anyOf(
    patterns.flatMap((pattern) => days.map((day) => pattern.replace('{weekday}', day))),
    'giu',
  );
  const names = anyOf(site('notRelative'), 'gu');
  const date = dateFollowing(lang);
  return (text) => {
    const visible = text.replaceAll(QUOTED, hide).replaceAll(names, hide);
    const bare = spans(visible, weekdays).filter(({ end }) => !date.test(visible.slice(end)));
    return wholeWords(visible, lang, [...spans(visible, phrases), ...bare]);
  };
}

function textsIn(corpus: Corpus, kind: 'site' | 'words', ids: readonly string[]) {
  const entry = ids.map((id) => corpus[kind].entries.get(id)).find((found) => found !== undefined);
  return (...path: readonly string[]): string[] =>
    entry ? textsOf(entry, valueAt(entry, ...path)).map(({ text }) => text) : [];
}

/** An expression for any of several phrases, the longest first; of none, one that matches nothing. */
function anyOf(phrases: readonly string[], flags: string): RegExp {
  const longestFirst = phrases
    .map(asPattern)
    .filter((pattern) => pattern !== '')
    .sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.length > 0 ? longestFirst.join('|') : '(?!)', flags);
}

/** The date after a weekday: ", 26 December 2022", " the 26th of December", ", Dec. 26", " (2022-12-26)". */
function dateFollowing(lang: string): RegExp {
  const month = `(?:${anyOf(monthNames(lang), 'u').source})`;
  const day = String.raw`\d{1,2}\p{L}{0,2}\.?\s*(?:\p{L}{1,3}\s+)?`;
  return new RegExp(
    String.raw`^[\s,(（]*(?:\p{L}{1,3}\s+)?(?:\d{4}-\d{2}-\d{2}|${day}${month}|${month}\.?\s*\d)`,
    'iu',
  );
}

function spans(text: string, expression: RegExp): Span[] {
  return [...text.matchAll(expression)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

function wholeWords(text: string, lang: string, found: readonly Span[]): Span[] {
  if (found.length === 0) return [];
  const boundaries = wordBoundaries(text, lang);
  return found
    .filter(({ start, end }) => boundaries.has(start) && boundaries.has(end))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }, index, all) => all.slice(0, index).every(({ end }) => end <= start));
}
