import { knownNames, type KnownNames } from '../text/known-names.ts';
import { personNames, type PersonNames } from '../text/person-names.ts';
import type { Corpus } from './corpus.ts';
import type { Called } from './outline.ts';
import { perCorpus } from './per-corpus.ts';

/** The names of all people of a site. */
interface NamedPeople {
  readonly of: (id: string) => PersonNames | undefined;
  readonly known: KnownNames;
}

/** The names of all people of a corpus, ready to be looked for. */
export const namedPeople = perCorpus(({ people }: Corpus): NamedPeople => {
  const names = new Map(Array.from(people.outlines, ([id, { called }]) => [id, namesOf(called)] as const));
  return { of: (id) => names.get(id), known: knownNames(names.values()) };
});

function namesOf({ name, native, aliases = [], titles = [] }: Partial<Called> = {}): PersonNames {
  return personNames({ names: [name, native].filter((each) => each !== undefined), aliases, roles: titles });
}
