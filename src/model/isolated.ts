import { direction } from './language.ts';

/** The blocks that Unicode keeps for scripts written from the right: https://www.unicode.org/reports/tr9/#Table_Bidirectional_Character_Types */
const FROM_RIGHT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * A name as it stands within a text of a language. Where it runs the other way it is kept apart by the isolates of Unicode:
 * else a comma or a number after it would stand on its wrong side.
 */
export function isolated(name: string, lang: string): string {
  const own = FROM_RIGHT.test(name) ? 'rtl' : 'ltr';
  return own === direction(lang) ? name : `\u2068${name}\u2069`;
}
