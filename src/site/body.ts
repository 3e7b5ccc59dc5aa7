import { z } from 'astro/zod';
import type { Asked } from '../content/store.ts';
import { bodySource, type BodySource, type EntryWithBody } from '../markdown/body-source.ts';
import { compileBody, compiledBody, type CompiledBody } from '../markdown/compile-body.ts';
import { listedPeople } from '../markdown/listed-people.ts';
import { dateInWords } from '../model/date-in-words.ts';
import { parseText } from '../text/body.ts';
import { citedLine } from '../text/line.ts';
import { textFacts, textFactsSchema, type TextFacts } from '../text/text-facts.ts';
import type { Words } from '../schema/words.ts';
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
import { question } from './question.ts';
import { recordInCollections } from './record-in-collections.ts';
import { store } from './store.ts';

type Entry = ArticleEntry | BackgroundEntry | OwnPageEntry;

/** What is asked of the body of an entry elsewhere than on its page. It is derived once, and kept. */
export async function factsOfBody(entry: Entry): Promise<TextFacts> {
  const asked = await askedOf(entry);
  return store.find({ ...asked, ...FACTS }) ?? (await deriveAndKeep(entry, asked)).facts;
}

/** The body of an entry as its page renders it, with its facts. It is derived once, and kept. */
export async function bodyOf(entry: Entry): Promise<TextFacts & CompiledBody> {
  const asked = await askedOf(entry);
  const [facts, compiled] = [store.find({ ...asked, ...FACTS }), store.find({ ...asked, ...COMPILED })];
  if (facts && compiled) return { ...facts, ...compiled };
  const made = await deriveAndKeep(entry, asked);
  return { ...made.facts, ...made.compiled };
}

/** The two lie apart: many pages ask for the facts of all bodies. */
const FACTS = { kind: 'facts', schema: textFactsSchema } as const;
const COMPILED = { kind: 'body', schema: compiledBody } as const;

type AskedBody = Pick<Asked<unknown>, 'of' | 'from'>;

async function askedOf({ collection, id }: Entry): Promise<AskedBody> {
  const of = `${collection}/${id}`;
  return { of, from: await digestOf(of) };
}

async function deriveAndKeep(entry: Entry, asked: AskedBody) {
  const made = derive(await originOf(entry));
  // In the form in which they are read later.
  const [facts, compiled] = [textFactsSchema.parse(made.facts), compiledBody.parse(made.compiled)];
  store.keep({ ...asked, ...FACTS }, facts);
  store.keep({ ...asked, ...COMPILED }, compiled);
  return { facts, compiled };
}

/** A digest of what a body is made of, by its kind and id. */
const digestOf = keptAnswers('body', z.string(), async (of) => {
  const [kind, id = ''] = of.split('/');
  const entry = kind === 'background' || kind === 'pages' ? await getOne(kind, id) : await getOne('articles', id);
  return digestOfData(await originOf(entry));
});

interface Origin {
  readonly source: BodySource;
  readonly words: Pick<Words, 'dates' | 'approximate' | 'punctuation'>;
}

async function originOf(entry: Entry): Promise<Origin> {
  const source = await sourceOf(entry);
  const { dates, approximate, punctuation } = await getWords(source.lang);
  return { source, words: { dates, approximate, punctuation } };
}

function derive({ source, words: { dates, approximate, punctuation } }: Origin) {
  const tree = parseText(source.body);
  const date = (day: string) => dateInWords(day, dates, approximate);
  const facts = textFacts(tree, { date, heading: punctuation.colon, cell: punctuation.semicolon });
  return { facts, compiled: compileBody(tree, source) };
}

async function sourceOf(entry: Entry): Promise<BodySource> {
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

async function withBody(entry: Entry): Promise<EntryWithBody> {
  const { collection: kind, id, filePath: path = '', body = '', data } = entry;
  const record = entry.collection === 'pages' ? undefined : await recordInCollections(entry.collection, id);
  const changes = 'changes' in data ? (data.changes ?? []) : [];
  return { kind, id, path, body, lang: await languageOf(data), changes, record };
}

/** How a person is named in texts. */
const namedPerson = question('named-person', async (id) => (await allPeople())(id));

/** All people of the site, drafts too: a name in a text is whose it is, also before their page is published. */
const allPeople = once(async () => listedPeople([...(await loadedEntries('people')).values()]));
