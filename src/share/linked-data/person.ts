import type { Occupation, Person as PersonData, Role as RoleData } from 'schema-dts';
import { pageAddress } from '../../content/address.ts';
import { nativeName } from '../../model/native-name.ts';
import { rolesOn } from '../../model/role.ts';
import type { Person, Role } from '../../schema/person.ts';
import { citedLine } from '../../text/line.ts';
import { defined } from './defined.ts';
import { isoDate } from './iso-date.ts';
import type { Names } from './names.ts';

/**
 * A person as a text mentions them: on a day with the titles of the roles held then. Where all had ended, it is with
 * those roles and their dates.
 */
export function mentionedPerson(names: Names, id: string, person: Person, day?: string): PersonData {
  const { held, former } = day === undefined ? { held: [], former: [] } : rolesOn(person, day);
  const jobTitle = held.map(({ title }) => title);
  return defined({
    ...named(names, id, person),
    jobTitle: jobTitle.length === 1 ? jobTitle[0] : jobTitle,
    hasOccupation: held.length === 0 ? former.map(roleData) : [],
  });
}

/** All that the site knows of a person. */
export function wholePerson(names: Names, id: string, person: Person): PersonData {
  const { aliases = [], summary, born, roles } = person;
  const native = nativeName(person);
  return defined({
    ...named(names, id, person),
    url: names.url(pageAddress('people', id)),
    hasOccupation: roles.map(roleData),
    alternateName: [...(native ? [native.text] : []), ...aliases],
    description: citedLine(summary).text,
    birthDate: isoDate(born),
  });
}

function named(names: Names, id: string, { name, wikidata }: Person) {
  return defined({
    '@type': 'Person',
    '@id': names.thing('people', id),
    name,
    sameAs: wikidata && `https://www.wikidata.org/wiki/${wikidata}`,
  });
}

/** A role with its dates: schema.org's `hasOccupation` asks for a `Role` between the person and what they were. */
function roleData({ title, from, to }: Role): RoleData<Occupation, 'hasOccupation'> {
  return defined({
    '@type': 'Role',
    hasOccupation: { '@type': 'Occupation', name: title },
    startDate: isoDate(from),
    endDate: isoDate(to),
  });
}
