import type { Person } from '../schema/person.ts';
import type { Words } from '../schema/words.ts';
import { phrase } from './phrase.ts';
import { rolesOn } from './role.ts';

/** What a list of a person's appearances says of one on a day: the roles held then, else that none is known. */
export function roleRemark(person: Pick<Person, 'roles'>, day: string, words: Words): string {
  const titles = rolesOn(person, day).held.map(({ title }) => title);
  return titles.length > 0 ? phrase(words.people.appearsAs, { role: titles.join('; ') }, words.dates) : words.role.none;
}
