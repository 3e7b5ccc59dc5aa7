import { isParticle } from './name-pattern.ts';

/** What a language says about the words beside a name; words are in small letters. */
export interface NameLanguage {
  /** Without region and script. */
  readonly language: string;
  /** What may stand before a name without being a part of it: "mr", "president". */
  readonly titles: ReadonlySet<string>;
  /** The names of months and days, some of which people have too. */
  readonly calendar: ReadonlySet<string>;
}

/** Whose a name is by the words beside it: the person’s who has been introduced, another’s, or perhaps another’s. */
export type Bearer = 'own' | 'unclear' | 'another';

/** A name and what stands on both sides of it in a compared text. */
export interface Sides {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
/** Letters of scripts without capitals: there any word may be a part of a name. */
const CASELESS = /^\p{Lo}/u;
const WORD_BEFORE = /([\p{L}\p{M}\p{N}.'-]+|&) $/u;
const WORD_AFTER = /^ ([\p{L}\p{M}\p{N}'-]+|&)/u;
/** "Example Town's", "MP", "It ended.": none of these goes on with a name. */
const ENDED = /(?:'s|s'|\p{Ll}\.)$|^\p{Lu}{2,5}$/u;
/** What tells a son from a father of the same name. */
const GENERATION = /^,? (?:Jn?r|Sn?r|II|III|IV|Junior|Senior|Júnior|Filho|Neto|fils|père|hijo)(?![\p{L}\p{M}\p{N}])/u;
const CAPITAL_NOUNS: ReadonlySet<string> = new Set(['de', 'lb', 'gsw', 'nds']);
/** An article before an alias makes something else of it: "a Vale", "the Vale plan", "ein Löwe", "les Vallon". */
const DETERMINER =
  /^(?:an?|the|d(?:er|ie|as|en|em|es)|[mdsk]?ein(?:e[rnms]?)?|(?:dies|jed)e[rnms]?|l[ae]s?|une?|el|los)$/i;
/** "Mohammed bin Salman" is no Salman, and "Carla Stone, née Vale" goes by another name. */
const PARENTAGE = /^(?:bin|bint|ibn|abu|née?|geb\.|geborener?|بن|ابن|بنت|أبو|أبي|أم|آل)$/iu;
/** What stands in small letters before the name of a street: "rue Étienne Avril", "ул. Ветрова". */
const STREET =
  /^(?:rue|avenue|boulevard|place|quai|pont|allée|calle|plaza|avenida|rua|via|viale|piazza|corso|ул\.|улиц[аеуы]|пл\.|площад[иь]|просп\.|проспекте?|пер\.|наб\.)$/u;
/** "Vale of York" */
const OF_PLACE = /^ (?:of|de|du|da|do|del|von|van) \p{Lu}/u;
/** What stands between a first name and the other: "Carla "Cat" Vale". */
const NICKNAME = / (?:"[^"]{1,40}"|\([^()]{1,40}\)) $/u;

/**
 * Whose a whole name is. A word with a capital beside it may be a part of a longer name, as in "Nora Vale Bridge" and "Maria
 * Nora Vale"; a title, or a word of the person's own name or roles, is none.
 */
export function bearerOfLong({ before, after }: Sides, ownWords: ReadonlySet<string>, of: NameLanguage): Bearer {
  const previous = wordBefore(before);
  if (GENERATION.test(after) || PARENTAGE.test(previous)) return 'another';
  if (STREET.test(previous)) return 'unclear';
  if (hasCapitalNouns(of)) return 'own';
  const mayBeName = CAPITAL.test(previous) && !isTitle(previous, ownWords, of) && !ENDED.test(previous);
  const isFirst = startsSentence(before.slice(0, -previous.length - 1), of);
  return CAPITAL.test(wordAfter(after)) || (mayBeName && !isFirst) ? 'unclear' : 'own';
}

/**
 * Whose an alias is that may be another’s name too. Beside it may stand a title or a word of the person’s own name or roles,
 * but no other word with a capital: "Mayor Vale" and "Nora Vale", not "Carla Vale" and "Vale Street". What is a common word
 * as well needs one of these.
 */
export function bearerOfShort(
  sides: Sides,
  ownWords: ReadonlySet<string>,
  isCommon: boolean,
  of: NameLanguage,
): Bearer {
  const { name, after } = sides;
  const before = sides.before.replace(NICKNAME, ' ');
  const next = wordAfter(after);
  if (GENERATION.test(after) || next === '&') return 'another';
  if (CAPITAL.test(next)) return hasCapitalNouns(of) || of.calendar.has(next.toLowerCase()) ? 'unclear' : 'another';
  if (CASELESS.test(next) && CASELESS.test(name)) return 'unclear';
  const previous = wordBefore(before);
  if (isTitle(previous, ownWords, of)) return 'own';
  if (DETERMINER.test(previous) || STREET.test(previous) || OF_PLACE.test(after)) return 'unclear';
  const bearer = bearerBy(previous, before.slice(0, -previous.length - 1), name, of);
  return bearer === 'own' && isCommon ? 'unclear' : bearer;
}

/** By the word before the alias, and what stands before that. */
function bearerBy(previous: string, before: string, name: string, of: NameLanguage): Bearer {
  if (previous === '&' || PARENTAGE.test(previous)) return 'another';
  // "C. Vale", "Mt. Vale"; after a longer word the point ends a sentence.
  if (previous.endsWith('.')) return /^\p{Lu}\p{L}?\.$/u.test(previous) ? 'unclear' : 'own';
  if (/'s$|s'$/i.test(previous)) return 'own';
  if (isParticle(previous) && !CAPITAL.test(previous)) {
    return CAPITAL.test(wordBefore(before)) ? 'unclear' : 'own';
  }
  if (CASELESS.test(previous)) return CASELESS.test(name) ? 'unclear' : 'own';
  if (!CAPITAL.test(previous)) return 'own';
  return hasCapitalNouns(of) || startsSentence(before, of) ? 'unclear' : 'another';
}

/** The first word of a sentence has a capital in any case. */
function startsSentence(before: string, { titles }: NameLanguage): boolean {
  const abbreviated = /([\p{L}\p{M}]+)\. $/u.exec(before)?.[1] ?? '';
  return !/[\p{L}\p{M}\p{N},;)-] ?$/u.test(before) && !titles.has(abbreviated.toLowerCase());
}

/** Whether a word before a name is no part of it: a title, also in a compound or cut, or a word of the person's own. */
function isTitle(word: string, ownWords: ReadonlySet<string>, { titles }: NameLanguage): boolean {
  const last = (word.split('-').at(-1) ?? '').replace(/\.$/, '').toLowerCase();
  return titles.has(last) || ownWords.has(last);
}

/** Where no spaces are written, a word with a capital begins after what is of another script: "记者问Carla". */
function wordBefore(before: string): string {
  const word = WORD_BEFORE.exec(before)?.[1] ?? '';
  return /(?<=\p{Lo}\p{M}*)\p{Lu}\P{Lo}*$/u.exec(word)?.[0] ?? word;
}

function wordAfter(after: string): string {
  return WORD_AFTER.exec(after)?.[1] ?? '';
}

/** Where every noun has a capital, one says little. */
function hasCapitalNouns({ language }: NameLanguage): boolean {
  return CAPITAL_NOUNS.has(language);
}
