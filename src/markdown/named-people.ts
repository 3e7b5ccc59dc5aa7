import { dataOf, listEntries, readEntry } from '../content/entry-file.ts';
import { person } from '../schema/person.ts';
import { knownNames, type KnownNames } from '../text/known-names.ts';
import { personNames, type PersonNames } from '../text/person-names.ts';

/** The names of all people of a site. */
interface NamedPeople {
  readonly of: (id: string) => PersonNames | undefined;
  readonly known: KnownNames;
}

let last: { readonly root: string; readonly people: NamedPeople } | undefined;

/** The names of all people of the site at `root`. They are read once, because every article asks for them. */
export function namedPeople(root: string): NamedPeople {
  if (last?.root !== root) last = { root, people: read(root) };
  return last.people;
}

/** Has the names read again: a person has changed. */
export function forgetPeople(): void {
  last = undefined;
}

function read(root: string): NamedPeople {
  const names = new Map(listEntries(root, 'people').map((id) => [id, namesOf(root, id)]));
  return { of: (id) => names.get(id), known: knownNames(names.values()) };
}

function namesOf(root: string, id: string): PersonNames {
  const { name, native, aliases = [], roles } = person.parse(dataOf(readEntry(root, 'people', id)));
  return personNames({
    names: native ? [name, native.text] : [name],
    aliases,
    roles: roles.map(({ title }) => title),
  });
}
