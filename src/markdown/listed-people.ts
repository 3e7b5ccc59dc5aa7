import type { Person } from '../schema/person.ts';
import { knownNames } from '../text/known-names.ts';
import { personNames } from '../text/person-names.ts';
import type { ListedPerson } from './body-source.ts';

/**
 * Makes ready all people of a site, so that texts can be searched for those whom they list: the longer names of others are not
 * theirs. Gives each by their id; `undefined` where there is no such person.
 */
export function listedPeople(
  people: readonly { readonly id: string; readonly data: Person }[],
): (id: string) => ListedPerson | undefined {
  const all = new Map(
    people.map(({ id, data: { name, native, aliases = [], roles } }) => {
      const own = native ? [name, native.text] : [name];
      const names = personNames({ names: own, aliases, roles: roles.map(({ title }) => title) });
      return [id, { id, names, native }];
    }),
  );
  const known = knownNames([...all.values()].map(({ names }) => names));
  return (id) => {
    const person = all.get(id);
    return person && { ...person, longer: known.longerThan(person.names) };
  };
}
