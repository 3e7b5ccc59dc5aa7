import type { EntryFile } from '../../content/entry-file.ts';
import { nameLanguage } from '../../model/name-language.ts';
import { rolesOn } from '../../model/role.ts';
import { namingOf, searchedBody } from '../../text/first-mention.ts';
import { bodyOf } from '../body.ts';
import type { Corpus, EntryCheck } from '../corpus.ts';
import { dayOf, languageOf } from '../entry-facts.ts';
import { isSound } from '../frontmatter.ts';
import { languageWords } from '../language-words.ts';
import { namedPerson } from '../named-people.ts';
import { errorAt } from '../place.ts';
import type { Problem } from '../problem.ts';
import { dateAt, itemsOf, textAt, textsOf, valueAt, type PlacedText } from '../yaml-node.ts';

/** The people of an article are named in it, each by names of their own, and held a role when it happened. */
export const people: EntryCheck = function* (article, corpus) {
  if (!isSound(article)) return;
  const listed = textsOf(article, valueAt(article, 'people'));
  yield* listedTwice(article, listed);
  yield* sharedNames(corpus, article, listed);
  yield* unmentioned(corpus, article, listed);
  for (const item of listed) yield* withoutRole(corpus, article, item);
};

function* listedTwice(article: EntryFile, listed: readonly PlacedText[]): Iterable<Problem> {
  const seen = new Set<string>();
  for (const { text, offset } of listed) {
    if (seen.has(text)) yield errorAt(article, offset, 'duplicate-person', `"${text}" is listed twice: remove one`);
    seen.add(text);
  }
}

function* sharedNames(corpus: Corpus, article: EntryFile, listed: readonly PlacedText[]): Iterable<Problem> {
  const holders = new Map<string, string>();
  for (const { text: id, offset } of listed) {
    for (const { text: name } of namedPerson(corpus, id)?.names.forms ?? []) {
      const holder = holders.get(name) ?? id;
      holders.set(name, holder);
      if (holder === id) continue;
      const message = `"${name}" is a name of "${holder}" and of "${id}": give them longer aliases in content/people, so that the text says who is meant`;
      yield errorAt(article, offset, 'shared-alias', message);
    }
  }
}

function* unmentioned(corpus: Corpus, article: EntryFile, listed: readonly PlacedText[]): Iterable<Problem> {
  const tree = bodyOf(article);
  if (!tree) return;
  const body = searchedBody(tree);
  const lang = languageOf(corpus, article);
  const language = nameLanguage(lang, languageWords(corpus, lang, 'titles')[0] ?? '');
  for (const { text: id, offset } of listed) {
    const person = corpus.people.entries.get(id);
    const named = namedPerson(corpus, id);
    const name = person && isSound(person) ? textAt(person, 'name')?.text : undefined;
    if (!named || !name || namingOf(body, named.names, named.longer, language).isNamed) continue;
    const message = `"${id}" is listed, but no paragraph of the text has the whole name: write "${name}" first and an alias after it, or remove the entry from the list`;
    yield errorAt(article, offset, 'person-not-mentioned', message);
  }
}

function* withoutRole(corpus: Corpus, article: EntryFile, { text: id, offset }: PlacedText): Iterable<Problem> {
  const person = corpus.people.entries.get(id);
  if (!person || !isSound(person)) return;
  const date = dayOf(article);
  const roles = rolesOf(person);
  if (date === undefined || roles.length === 0) return;
  const { held, former } = rolesOn({ roles }, date);
  if (held.length > 0 || former.length > 0) return;
  const message = `"${id}" has no role on ${date}, nor one before it: add the role to ${person.path}, or look at its dates`;
  yield errorAt(article, offset, 'no-role', message);
}

function rolesOf(person: EntryFile): { title: string; from?: string; to?: string }[] {
  return itemsOf(person, valueAt(person, 'roles')).map((_, index) => {
    const dates = ['from', 'to'].map((key) => [key, dateAt(person, 'roles', index, key)?.edtf] as const);
    return { title: '', ...Object.fromEntries(dates.filter(([, date]) => date !== undefined)) };
  });
}
