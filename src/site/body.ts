import { z } from 'astro/zod';
import type { Asked } from '../content/store.ts';
import { bodySource, type BodySource, type EntryWithBody } from '../markdown/body-source.ts';
import { compiledBody, type CompiledBody } from '../markdown/compile-body.ts';
import { deriveBody, type BodyOrigin, type DerivedBody } from '../markdown/derived-body.ts';
import { listedPeople } from '../markdown/listed-people.ts';
import { citedLine } from '../text/line.ts';
import { textFactsSchema, type TextFacts } from '../text/text-facts.ts';
import {
  getOne,
  getWords,
  languageOf,
  type ArticleEntry,
  type BackgroundEntry,
  type OwnPageEntry,
} from './collections.ts';
import { loadedEntries } from './loaded-entries.ts';
import { once } from './once.ts';
import { digestOfData } from '../content/data-digest.ts';
import { keptAnswers } from './kept-question.ts';
import { sameAsLast } from './last-reads.ts';
import { question } from './question.ts';
import { recordInCollections } from './record-in-collections.ts';
import { store } from './store.ts';

/** An entry that has a body. */
export type BodyEntry = ArticleEntry | BackgroundEntry | OwnPageEntry;

/** What is asked of the body of an entry elsewhere than on its page. It is derived once, and kept. */
export async function factsOfBody(entry: BodyEntry): Promise<TextFacts> {
  const asked = await askedOf(entry);
  return store.find({ ...asked, ...FACTS }) ?? (await makeBody(entry, asked)).facts;
}

/** The body of an entry as its page renders it, with its facts. It is derived once, and kept. */
export async function bodyOf(entry: BodyEntry): Promise<TextFacts & CompiledBody> {
  const asked = await askedOf(entry);
  const [facts, compiled] = [store.find({ ...asked, ...FACTS }), store.find({ ...asked, ...COMPILED })];
  if (facts && compiled) return { ...facts, ...compiled };
  const made = await makeBody(entry, asked);
  return { ...made.facts, ...made.compiled };
}

/** The two lie apart: many pages ask for the facts of all bodies. */
const FACTS = { kind: 'facts', schema: textFactsSchema } as const;
const COMPILED = { kind: 'body', schema: compiledBody } as const;

/** What is asked of the store about a body. */
type AskedBody = Pick<Asked<unknown>, 'of' | 'from'>;

async function askedOf(entry: BodyEntry): Promise<AskedBody> {
  const of = nameOf(entry);
  return { of, from: await digestOf(of) };
}

const nameOf = ({ collection, id }: BodyEntry) => `${collection}/${id}`;

/** What is asked about a body that nothing is kept of; `undefined` where it need not be derived. */
export async function missingBody(entry: BodyEntry): Promise<AskedBody | undefined> {
  if ((await sameAsLast(`${DIGEST} ${nameOf(entry)}`)) !== undefined) return undefined;
  const asked = await askedOf(entry);
  return store.find({ ...asked, kind: FACTS.kind, schema: z.unknown() }) === undefined ? asked : undefined;
}

/** Derives a body here, and keeps it. */
export async function makeBody(entry: BodyEntry, asked: AskedBody): Promise<DerivedBody> {
  return keepBody(asked, deriveBody(await originOf(entry)));
}

/** Keeps a body that was derived. */
export function keepBody(asked: AskedBody, made: DerivedBody): DerivedBody {
  store.keep({ ...asked, ...FACTS }, made.facts);
  store.keep({ ...asked, ...COMPILED }, made.compiled);
  return made;
}

/** The question for the digest of a body. */
const DIGEST = 'body';

/** A digest of what a body is made of, by its kind and id. */
const digestOf = keptAnswers(DIGEST, z.string(), async (of) => {
  const [kind, id = ''] = of.split('/');
  const entry = kind === 'background' || kind === 'pages' ? await getOne(kind, id) : await getOne('articles', id);
  return digestOfData(await originOf(entry));
});

/** All that the body of an entry is derived from. */
export async function originOf(entry: BodyEntry): Promise<BodyOrigin> {
  const source = await sourceOf(entry);
  const { dates, approximate, punctuation } = await getWords(source.lang);
  return { source, words: { dates, approximate, punctuation } };
}

async function sourceOf(entry: BodyEntry): Promise<BodySource> {
  const own = await withBody(entry);
  const { titles } = await getWords(own.lang);
  if (entry.collection !== 'articles') {
    return bodySource(own, { titles, citedBefore: [], people: [], background: undefined });
  }
  const { picture, summary, people, background } = entry.data;
  return bodySource(own, {
    titles,
    citedBefore: [...(picture ? [picture.cite] : []), ...summary.flatMap((line) => citedLine(line).cite)],
    people: (await Promise.all(people.map(namedPerson))).filter((person) => person !== undefined),
    background: await withBody(await getOne('background', background)),
  });
}

async function withBody(entry: BodyEntry): Promise<EntryWithBody> {
  const { collection: kind, id, filePath: path = '', body = '', data } = entry;
  const record = entry.collection === 'pages' ? undefined : await recordInCollections(entry.collection, id);
  const changes = 'changes' in data ? (data.changes ?? []) : [];
  return { kind, id, path, body, lang: await languageOf(data), changes, record };
}

/** How a person is named in texts. */
const namedPerson = question('named-person', async (id) => (await allPeople())(id));

/** All people of the site, drafts too: a name in a text is whose it is, also before their page is published. */
const allPeople = once(async () => listedPeople([...(await loadedEntries('people')).values()]));
