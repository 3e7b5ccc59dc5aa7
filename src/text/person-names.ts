import { comparable } from './comparison.ts';
import { isParticle, namePattern } from './name-pattern.ts';

/** A name as texts are searched for it. */
export interface NameForm {
  readonly text: string;
  readonly pattern: RegExp;
  /** Whether it says by itself who is meant: a name does, and an alias of several words; "Vale" does not. */
  readonly introduces: boolean;
  /** Whether it is too long to be a part of a word or of another’s name. */
  readonly isLong: boolean;
}

/** What an entry says of a person’s names. */
export interface NamedPerson {
  /** The names by which texts introduce the person: the name, and that in its own script. */
  readonly names: readonly string[];
  readonly aliases: readonly string[];
  /** The titles of the person’s roles. */
  readonly roles: readonly string[];
}

/** The names of a person, ready to be looked for. */
export interface PersonNames {
  readonly forms: readonly NameForm[];
  /** The words that may stand beside an alias and still mean the person: those of names and roles, in small letters. */
  readonly ownWords: ReadonlySet<string>;
}

/** The names of a person, each once. */
export function personNames({ names, aliases, roles }: NamedPerson): PersonNames {
  const own = distinct(names);
  const others = distinct(aliases).filter((alias) => !own.includes(alias));
  const words = [
    ...[...own, ...others].flatMap(wordsOf).filter((word) => !isParticle(word)),
    ...roles.flatMap(officeOf),
  ];
  return {
    forms: [...own.map((name) => formOf(name, true, 2)), ...others.map((alias) => formOf(alias, false, 3))],
    ownWords: new Set(words.map((word) => word.toLowerCase())),
  };
}

/** The names of a source. They are no family names, so that each stands for it wherever it is a word of its own. */
export function sourceNames(names: readonly string[]): NameForm[] {
  return distinct(names).map((name) => ({ ...formOf(name, true, 1), isLong: true }));
}

/** What may stand before a name of a role: "deputy" and "chairman" of "Deputy chairman, Security Council of Russia". */
function officeOf(role: string): string[] {
  const words = wordsOf(comparable(role).split(',')[0] ?? '');
  const preposition = words.findIndex((word) => /^\p{Ll}{1,3}$/u.test(word));
  return preposition === -1 ? words : words.slice(0, preposition);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names.map(comparable))].filter((name) => name !== '');
}

/** Where no spaces are written, a name has at least so many characters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hangul}]/gu;

function formOf(text: string, isName: boolean, characters: number): NameForm {
  const words = text.split(/[ ·・]/).filter((word) => !isParticle(word));
  const isLong = words.length > 1 || (text.match(UNSPACED)?.length ?? 0) >= characters;
  return { text, pattern: new RegExp(namePattern(text), 'gu'), introduces: isName || isLong, isLong };
}
