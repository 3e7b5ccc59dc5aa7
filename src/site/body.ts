import { getCollection } from 'astro:content';
import { z } from 'astro/zod';
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
import { once } from './once.ts';
import { digestOfData, question } from './reads.ts';
import { recordInCollections } from './record-in-collections.ts';
import { store } from './store.ts';

type Entry = ArticleEntry | BackgroundEntry | OwnPageEntry;

const schema = z.object({ facts: textFactsSchema, compiled: compiledBody });

/** The body of an entry: as its page renders it, and what is asked of it elsewhere. It is derived once, and kept. */
export async function bodyOf(entry: Entry): Promise<TextFacts & CompiledBody> {
  const of = `${entry.collection}/${entry.id}`;
  const from = await digestOf(of);
  const make = async () => derive(await originOf(entry));
  const { facts, compiled } = await store.kept({ kind: 'body', of, from, schema, make });
  return { ...facts, ...compiled };
}

/** A digest of what a body is made of, by its kind and id. */
const digestOf = question('body', async (of) => {
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
  const listed = await allPeople();
  return bodySource(own, {
    titles,
    citedBefore: [...(picture ? [picture.cite] : []), ...summary.flatMap((line) => citedLine(line).cite)],
    people: people.flatMap((id) => listed(id) ?? []),
    background: await withBody(await getOne('background', background)),
  });
}

async function withBody(entry: Entry): Promise<EntryWithBody> {
  const { collection: kind, id, filePath: path = '', body = '', data } = entry;
  const record = entry.collection === 'pages' ? undefined : await recordInCollections(entry.collection, id);
  const changes = 'changes' in data ? (data.changes ?? []) : [];
  return { kind, id, path, body, lang: await languageOf(data), changes, record };
}

/** All people of the site, drafts too: a name in a text is whose it is, also before their page is published. */
const allPeople = once(async () => listedPeople(await getCollection('people')));
