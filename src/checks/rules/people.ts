import type { EntryFile } from '../../content/entry-file.ts';
import { firstMention } from '../../text/mention.ts';
import { rolesOn } from '../../model/role.ts';
import { bodyOf } from '../body.ts';
import type { Corpus, EntryCheck } from '../corpus.ts';
import { dayOf, languageOf } from '../entry-facts.ts';
import { isSound } from '../frontmatter.ts';
import { errorAt } from '../place.ts';
import type { Problem } from '../problem.ts';
import { itemsOf, fieldsOf, textsOf, valueAt, type PlacedText } from '../yaml-node.ts';

/** The people of an article are named in it, each by names of their own, and held a role when it happened. */
export const people: EntryCheck = function* (article, corpus) {
  if (!isSound(article)) return;
  const listed = textsOf(article, valueAt(article, 'people'));
  yield* listedTwice(article, listed);
  yield* sharedNames(corpus, article, listed);
  for (const item of listed) {
    const person = corpus.people.entries.get(item.text);
    if (!person || !isSound(person)) continue;
    yield* unmentioned(corpus, article, item, person);
    yield* withoutRole(article, item, person);
  }
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
    const person = corpus.people.entries.get(id);
    for (const name of person ? namesOf(person) : []) {
      const holder = holders.get(name) ?? id;
      holders.set(name, holder);
      if (holder === id) continue;
      const message = `"${name}" is a name of "${holder}" and of "${id}": give them longer aliases in content/people, so that the text says who is meant`;
      yield errorAt(article, offset, 'shared-alias', message);
    }
  }
}

function* unmentioned(
  corpus: Corpus,
  article: EntryFile,
  { text: id, offset }: PlacedText,
  person: EntryFile,
): Iterable<Problem> {
  const tree = bodyOf(article);
  const names = namesOf(person);
  if (!tree || names.length === 0 || firstMention(tree, names, languageOf(corpus, article))) return;
  const list = names.map((name) => `"${name}"`).join(' or ');
  const message = `"${id}" is listed, but no paragraph of the text has ${list}: name the person, or remove the entry from the list`;
  yield errorAt(article, offset, 'person-not-mentioned', message);
}

function* withoutRole(article: EntryFile, { text: id, offset }: PlacedText, person: EntryFile): Iterable<Problem> {
  const date = dayOf(article);
  const roles = rolesOf(person);
  if (date === undefined || roles.length === 0) return;
  const { held, former } = rolesOn({ roles }, date);
  if (held.length > 0 || former.length > 0) return;
  const message = `"${id}" has no role on ${date}, nor one before it: add the role to ${person.path}, or look at its dates`;
  yield errorAt(article, offset, 'no-role', message);
}

/** The names by which texts refer to a person, each once. */
function namesOf(person: EntryFile): string[] {
  const texts = ['name', 'aliases'].flatMap((key) => textsOf(person, valueAt(person, key)));
  return [...new Set(texts.map(({ text }) => text.normalize('NFC').trim()))].filter((name) => name !== '');
}

function rolesOf(person: EntryFile): { title: string; from?: string; to?: string }[] {
  return itemsOf(person, valueAt(person, 'roles')).map((role) => {
    const fields = fieldsOf(person, role);
    const dates = fields.filter(({ key }) => key === 'from' || key === 'to');
    return { title: '', ...Object.fromEntries(dates.map(({ key, value }) => [key, dateText(value)])) };
  });
}

/** A bare year is a number to YAML. */
function dateText(node: unknown): string {
  return typeof node === 'object' && node !== null && 'value' in node ? String(node.value) : '';
}
