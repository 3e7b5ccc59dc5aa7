import type { NameLanguage } from '../text/name-bearer.ts';
import { monthNames, weekdayNames } from './date-in-words.ts';

/** What a language says about the words beside names; `titles` are those that the site's words have. */
export function nameLanguage(lang: string, titles: string): NameLanguage {
  const calendar = [...monthNames(lang), ...weekdayNames(lang)].flat();
  return { language: new Intl.Locale(lang).language, titles: inSmall([titles]), calendar: inSmall(calendar) };
}

/** The words of texts, in small letters. */
function inSmall(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []));
}
