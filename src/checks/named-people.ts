import type { EntryFile } from '../content/entry-file.ts';
import { knownNames, type KnownNames } from '../text/known-names.ts';
import { personNames, type PersonNames } from '../text/person-names.ts';
import type { Corpus } from './corpus.ts';
import { perCorpus } from './per-corpus.ts';
import { fieldsOf, itemsOf, textsOf, valueAt } from './yaml-node.ts';

/** The names of all people of a site. */
interface NamedPeople {
  readonly of: (id: string) => PersonNames | undefined;
  readonly known: KnownNames;
}

/** The names of all people of a corpus, ready to be looked for. */
export const namedPeople = perCorpus(({ people }: Corpus): NamedPeople => {
  const names = new Map([...people.entries].map(([id, person]) => [id, namesOf(person)]));
  return { of: (id) => names.get(id), known: knownNames(names.values()) };
});

function namesOf(person: EntryFile): PersonNames {
  const texts = (...path: string[]) => textsOf(person, valueAt(person, ...path)).map(({ text }) => text);
  const roles = itemsOf(person, valueAt(person, 'roles')).flatMap((role) => fieldsOf(person, role));
  return personNames({
    names: [...texts('name'), ...texts('native', 'text')],
    aliases: texts('aliases'),
    roles: roles
      .filter(({ key }) => key === 'title')
      .flatMap(({ value }) => textsOf(person, value).map(({ text }) => text)),
  });
}
