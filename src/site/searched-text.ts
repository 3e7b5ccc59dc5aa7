import { pageAddress } from '../content/address.ts';
import { anchor } from '../content/anchor.ts';
import { citationsOf, leadCitation } from '../model/citation.ts';
import { dateInWords } from '../model/date-in-words.ts';
import { nativeName } from '../model/native-name.ts';
import { phrase } from '../model/phrase.ts';
import { NOW } from '../model/timeline.ts';
import type { Citations } from '../schema/citation.ts';
import type { Person } from '../schema/person.ts';
import type { Words } from '../schema/words.ts';
import type { SearchedPassage, SearchedText } from '../search/searched-text.ts';
import { citedLine } from '../text/line.ts';
import { backgroundAsOf } from './as-of.ts';
import { authorsOf } from './authors.ts';
import { factsOfBody } from './body.ts';
import { getOne, getSite, getWords, type ArticleEntry, type BackgroundEntry, type PagedEntry } from './collections.ts';
import type { PersonEntry, SourceEntry } from './collections.ts';
import { isOfDraft } from './draft-marks.ts';
import { registerOf } from './register.ts';
import { searchedCitations } from './searched-citations.ts';
import { bodyPassages, linePassage, listPassages, passage } from './searched-passages.ts';

/** What a search finds and shows of an entry that has a page. */
export async function searchedText(entry: PagedEntry): Promise<SearchedText> {
  const site = await getSite();
  const words = await getWords(site.lang);
  const { lang } = entry.data;
  const told = await toldOf(entry, words);
  // Only where drafts are shown is there one.
  const isDraft = await isOfDraft(pageAddress(entry.collection, entry.id));
  const label = isDraft ? words.kinds.draft + words.punctuation.comma + told.label : told.label;
  return { kind: entry.collection, id: entry.id, lang: lang === site.lang ? undefined : lang, ...told, label };
}

async function toldOf(entry: PagedEntry, words: Words): Promise<Told> {
  if (entry.collection === 'articles') return searchedArticle(entry, words);
  if (entry.collection === 'background') return searchedBackground(entry, words);
  const passages = entry.collection === 'people' ? personPassages(entry) : sourcePassages(entry, words);
  const label = entry.collection === 'people' ? words.kinds.person : words.kinds.source;
  return { label, passages, citations: [], links: [] };
}

type Told = Omit<SearchedText, 'kind' | 'id' | 'lang'>;

async function searchedArticle(article: ArticleEntry, words: Words): Promise<Told> {
  const { title, description, date, summary, background } = article.data;
  const citations = citationsOf(article.data, (await getOne('background', background)).data);
  const { statements, blocks, cites } = await factsOfBody(article);
  const lead = leadCitation(cites, citations);
  const used = usedIn([...statements.flatMap((statement) => statement.cites)], citations);
  const passages = [
    passage('title', title),
    passage('other', description),
    ...((await authorsOf(article)) ?? []).map(({ name }) => passage('other', name)),
    ...summary.map((line) => linePassage(citedLine(line))),
    ...bodyPassages({ statements, blocks }, used.numberOf),
    ...listPassages(article),
  ];
  return {
    label: `${words.kinds.article}${words.punctuation.comma}${dateInWords(date, words.dates, words.approximate)}`,
    date,
    passages,
    ...searchedCitations(used.citations, {
      day: date,
      roleDay: date,
      register: await registerOf(used.citations),
      words,
    }),
    lead: lead && used.citations.includes(lead) ? used.citations.indexOf(lead) : undefined,
  };
}

async function searchedBackground(background: BackgroundEntry, words: Words): Promise<Told> {
  const { title, description, citations, events = [] } = background.data;
  const { statements, blocks } = await factsOfBody(background);
  const used = usedIn([...statements.flatMap((statement) => statement.cites)], citations);
  const day = await backgroundAsOf(background);
  const asOf = day && phrase(words.note.asOf, { date: dateInWords(day, words.dates, words.approximate) }, words.dates);
  const passages = [
    passage('title', title),
    passage('other', description),
    ...bodyPassages({ statements, blocks }, used.numberOf),
    ...events.map((event) => linePassage(event, anchor('timeline'))),
  ];
  return {
    label: [words.kinds.background, ...(asOf ? [asOf] : [])].join(words.punctuation.comma),
    date: day,
    passages,
    ...searchedCitations(used.citations, {
      day: undefined,
      roleDay: NOW,
      register: await registerOf(used.citations),
      words,
    }),
  };
}

/** The citations that statements use, each once, and the place of each by its id. */
function usedIn(ids: readonly string[], citations: Citations) {
  const known = [...new Set(ids)].filter((id) => Object.hasOwn(citations, id));
  const numbers = new Map(known.map((id, number) => [id, number]));
  return { citations: known.flatMap((id) => citations[id] ?? []), numberOf: (id: string) => numbers.get(id) };
}

/** What else somebody may ask for: other names, and that by which lists have it, such as how Japanese characters are read. */
function otherNames({ aliases = [], filedAs }: Pick<Person, 'aliases' | 'filedAs'>): string[] {
  return filedAs === undefined ? aliases : [...aliases, filedAs];
}

/** Another name is a name: who asks for AP by its letters means it, and no outlet whose name begins with them. */
function personPassages({ data }: PersonEntry): SearchedPassage[] {
  const native = nativeName(data);
  return [
    passage('title', data.name),
    linePassage(citedLine(data.summary)),
    ...(native ? [{ kind: 'title' as const, parts: [native] }] : []),
    ...otherNames(data).map((name) => passage('title', name)),
    ...data.roles.map(({ title }) => passage('heading', title, anchor('roles'))),
  ];
}

function sourcePassages({ data }: SourceEntry, { sourceKinds }: Words): SearchedPassage[] {
  const native = nativeName(data);
  return [
    passage('title', data.name),
    passage('other', [data.words].flat()[0] ?? ''),
    ...(native ? [{ kind: 'title' as const, parts: [native] }] : []),
    ...otherNames(data).map((name) => passage('title', name)),
    passage('other', sourceKinds[data.kind]),
    ...[data.note].flat().map((line) => linePassage(citedLine(line))),
  ];
}
