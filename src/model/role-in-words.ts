import type { Person } from '../schema/person.ts';
import type { Words } from '../schema/words.ts';
import { phrase } from './phrase.ts';
import { namingRoles, rolesOn } from './role.ts';

/** A role in the words of a card or a sentence, and whether it had ended by the date of the text. */
export interface WordedRole {
  readonly words: string;
  readonly former: boolean;
}

/** The titles of the roles that a person held on a date. */
export function titlesOn(person: Pick<Person, 'roles'>, date: string): string[] {
  return rolesOn(person, date).held.map(({ title }) => title);
}

/** The role by which a sentence names a person: in the words for a sentence, else its title; empty where there is none. */
export function roleInSentence(person: Pick<Person, 'roles'>, date: string): WordedRole {
  const [first] = namingRoles(person, date);
  return { words: first?.role.words ?? first?.role.title ?? '', former: first?.former ?? false };
}

/** A role as a page of a date shows it: one that had ended by then is "former …". */
export function roleInWords({ words: role, former }: WordedRole, words: Words): string {
  return former ? phrase(words.role.former, { role }, words.dates) : role;
}

/** The titles by which a text of a date names a person, in one line: of the roles held then, else "former …"; empty where none is known. */
export function titlesInWords(person: Pick<Person, 'roles'>, date: string, words: Words): string {
  const titles = namingRoles(person, date).map(({ role, former }) => roleInWords({ words: role.title, former }, words));
  return titles.join(words.punctuation.semicolon);
}

/** What a list of a person's appearances says of one on a day: the roles held then or before, else that none is known. */
export function roleRemark(person: Pick<Person, 'roles'>, day: string, words: Words): string {
  const role = titlesInWords(person, day, words);
  return role === '' ? words.role.none : phrase(words.people.appearsAs, { role }, words.dates);
}
