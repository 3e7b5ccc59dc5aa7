import { knownNames } from '../text/known-names.ts';
import { personNames, type NameForm, type PersonNames } from '../text/person-names.ts';
import { corpusQuestion } from './corpus-question.ts';
import type { Corpus } from './corpus.ts';
import type { Called } from './outline.ts';
import { perCorpus } from './per-corpus.ts';

/** The names of a person of a site. */
interface Named {
  readonly names: PersonNames;
  /** The longer names of others that have one of them in it: "Ada Vale" for "Vale". */
  readonly longer: readonly NameForm[];
}

/** The names of a person of a corpus, by the id, ready to be looked for; `undefined` where there is no such person. */
export const namedPerson = corpusQuestion(
  'named',
  (corpus, id): Named | undefined => {
    const { names, known } = namedPeople(corpus);
    const own = names.get(id);
    return own && { names: own, longer: known.longerThan(own) };
  },
  (named) =>
    JSON.stringify([
      named?.names.forms.map(({ text, introduces }) => [text, introduces]),
      [...(named?.names.ownWords ?? [])],
      named?.longer.map(({ text }) => text),
    ]),
);

const namedPeople = perCorpus(({ people }: Corpus) => {
  const names = new Map(Array.from(people.outlines, ([id, { called }]) => [id, namesOf(called)] as const));
  return { names, known: knownNames(names.values()) };
});

function namesOf({ name, native, aliases = [], titles = [] }: Partial<Called> = {}): PersonNames {
  return personNames({ names: [name, native].filter((each) => each !== undefined), aliases, roles: titles });
}
