import { getCollection } from 'astro:content';
import { bodySource, type EntryWithBody } from '../markdown/body-source.ts';
import { compileBody, type CompiledBody } from '../markdown/compile-body.ts';
import { listedPeople } from '../markdown/listed-people.ts';
import { citedLine } from '../text/line.ts';
import {
  getOne,
  getWords,
  languageOf,
  type ArticleEntry,
  type BackgroundEntry,
  type OwnPageEntry,
} from './collections.ts';
import { once } from './once.ts';
import { recordInCollections } from './record-in-collections.ts';

type Entry = ArticleEntry | BackgroundEntry | OwnPageEntry;

/** The body of an entry as its page renders it. */
export async function bodyOf(entry: Entry): Promise<CompiledBody> {
  const own = await withBody(entry);
  const { titles } = await getWords(own.lang);
  if (entry.collection !== 'articles') {
    return compileBody(bodySource(own, { titles, citedBefore: [], people: [], background: undefined }));
  }
  const { summary, people, background } = entry.data;
  const listed = await allPeople();
  const surroundings = {
    titles,
    citedBefore: summary.flatMap((line) => citedLine(line).cite),
    people: people.flatMap((id) => listed(id) ?? []),
    background: await withBody(await getOne('background', background)),
  };
  return compileBody(bodySource(own, surroundings));
}

async function withBody(entry: Entry): Promise<EntryWithBody> {
  const { collection: kind, id, filePath: path = '', body = '', data } = entry;
  const record = entry.collection === 'pages' ? undefined : await recordInCollections(entry.collection, id);
  const changes = 'changes' in data ? (data.changes ?? []) : [];
  return { kind, id, path, body, lang: await languageOf(data), changes, record };
}

/** All people of the site, drafts too: a name in a text is whose it is, also before their page is published. */
const allPeople = once(async () => listedPeople(await getCollection('people')));
