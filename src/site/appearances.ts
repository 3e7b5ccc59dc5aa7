import { getArticles, getBackgrounds, type ArticleEntry, type BackgroundEntry } from './collections.ts';
import { outletsIn, speakersIn } from '../model/citation.ts';
import { peopleIn } from '../model/timeline.ts';
import { once } from './once.ts';
import { question } from './question.ts';
import { digestOfData } from '../content/data-digest.ts';

/** A page where a person or a source appears. */
export interface Appearance {
  readonly kind: 'articles' | 'background';
  readonly id: string;
  readonly title: string;
  /** The language of the title, where it is not the site's. */
  readonly lang: string | undefined;
  /** The day of an article's news; a background page has none. */
  readonly date: string | undefined;
}

interface Index {
  readonly people: ReadonlyMap<string, readonly Appearance[]>;
  readonly sources: ReadonlyMap<string, readonly Appearance[]>;
  readonly usedBy: ReadonlyMap<string, readonly ArticleEntry[]>;
}

/** One pass over all entries. */
const index = once(makeIndex);

/** Where a person appears: listed by an article, in an event, or as a speaker who is cited. Articles first, newest first. */
export const appearancesOfPerson = question(
  'appearances-of-person',
  async (id): Promise<readonly Appearance[]> => (await index()).people.get(id) ?? [],
  digestOfEach,
);

/** Where a source is cited, as the one who reported or as one who relayed. Articles first, newest first. */
export const appearancesOfSource = question(
  'appearances-of-source',
  async (id): Promise<readonly Appearance[]> => (await index()).sources.get(id) ?? [],
  digestOfEach,
);

/** The articles that rest on a background page, newest first. */
export const articlesUsing = question(
  'articles-using',
  async (background): Promise<readonly ArticleEntry[]> => (await index()).usedBy.get(background) ?? [],
  // Their bodies are asked for by themselves.
  (articles) => articles.map(({ id, data }) => [id, data]),
);

/** On a page twenty people and sources appear: it is read once for all of them. */
function digestOfEach(appearances: readonly Appearance[]): readonly string[] {
  return appearances.map(digestOfData);
}

async function makeIndex(): Promise<Index> {
  const [articles, backgrounds] = [await getArticles(), await getBackgrounds()];
  const people = [
    ...articles.map((article) => appearing('articles', article, [...article.data.people, ...speakers(article)])),
    ...backgrounds.map((page) => appearing('background', page, [...peopleIn(page.data.events), ...speakers(page)])),
  ];
  const sources = [
    ...articles.map((article) => appearing('articles', article, [article.data.source, ...outlets(article)])),
    ...backgrounds.map((page) => appearing('background', page, outlets(page))),
  ];
  return {
    people: groupByMany(people),
    sources: groupByMany(sources),
    usedBy: Map.groupBy(articles, ({ data }) => data.background),
  };
}

const speakers = ({ data }: ArticleEntry | BackgroundEntry) => speakersIn(Object.values(data.citations));

const outlets = ({ data }: ArticleEntry | BackgroundEntry) => outletsIn(Object.values(data.citations));

/** A page and the ids of those who appear there, each once. */
function appearing(kind: Appearance['kind'], entry: ArticleEntry | BackgroundEntry, ids: readonly string[]) {
  const date = 'date' in entry.data ? entry.data.date : undefined;
  const appearance: Appearance = { kind, id: entry.id, title: entry.data.title, lang: entry.data.lang, date };
  return { appearance, ids: new Set(ids) };
}

function groupByMany(all: readonly { appearance: Appearance; ids: ReadonlySet<string> }[]): Map<string, Appearance[]> {
  const groups = new Map<string, Appearance[]>();
  for (const { appearance, ids } of all) {
    for (const id of ids) {
      const group = groups.get(id) ?? [];
      groups.set(id, group);
      group.push(appearance);
    }
  }
  return groups;
}
