import { z } from 'astro/zod';
import { basename, dirname, extname } from 'node:path';
import { dataOf, entryOf, type EntryFile } from '../../src/content/entry-file.ts';
import { pagedKinds } from '../../src/content/kind.ts';
import { dateInWords } from '../../src/model/date-in-words.ts';
import { citations } from '../../src/schema/citation.ts';
import { person } from '../../src/schema/person.ts';
import { source } from '../../src/schema/source.ts';
import { searchedKinds, type SearchedKind, type SearchedText } from '../../src/search/searched-text.ts';
import { searchedCitations } from '../../src/site/searched-citations.ts';
import { bodyPassages, linePassage, passage } from '../../src/site/searched-passages.ts';
import { parseBody } from '../../src/text/body.ts';
import { citedLine } from '../../src/text/line.ts';
import { textFacts } from '../../src/text/text-facts.ts';
import { english } from '../share/english.ts';
import { corpus, type CorpusSize } from './corpus.ts';

/** What a search knows of each page of a made corpus, by kind and in the order of their numbers. */
export type SearchedCorpus = Readonly<Record<SearchedKind, readonly SearchedText[]>>;

const text = z.object({
  title: z.string(),
  description: z.string(),
  date: z.string().optional(),
  summary: z.array(z.string()).default([]),
  citations,
});

/** Reads a made corpus as the pages of its site would be searched, without rendering them. */
export function searchedCorpus(size: CorpusSize): SearchedCorpus {
  const entries = [...corpus(size)].flatMap(([path, raw]) => {
    const kind = pagedKinds.find((each) => dirname(path) === `content/${each}`);
    return kind ? [{ kind, entry: entryOf(kind, basename(path, extname(path)), path, raw) }] : [];
  });
  const of = (kind: SearchedKind) => entries.filter((each) => each.kind === kind).map(({ entry }) => entry);
  const people = new Map(of('people').map((entry) => [entry.id, person.parse(dataOf(entry))]));
  const sources = new Map(of('sources').map((entry) => [entry.id, source.parse(dataOf(entry))]));
  const register = { person: (id: string) => people.get(id), source: (id: string) => sources.get(id) };
  const name = (kind: SearchedKind, id: string, own: string, line: string): SearchedText => ({
    ...{ kind, id, label: kind, citations: [], links: [] },
    passages: [passage('title', own), linePassage(citedLine(line))],
  });
  const written =
    (kind: 'articles' | 'background') =>
    (entry: EntryFile): SearchedText => {
      const data = text.parse(dataOf(entry));
      const ids = Object.keys(data.citations);
      const facts = textFacts(parseBody(entry), {
        date: (day) => dateInWords(day, english.dates, english.approximate),
        heading: english.punctuation.colon,
        cell: english.punctuation.semicolon,
      });
      const day = data.date;
      const told = { day, roleDay: day ?? '2026-01-01', register, words: english };
      return {
        ...{ kind, id: entry.id, label: kind, date: day },
        passages: [
          passage('title', data.title),
          passage('other', data.description),
          ...data.summary.map((line) => linePassage(citedLine(line))),
          ...bodyPassages(facts, (id) => ids.indexOf(id)),
        ],
        ...searchedCitations(Object.values(data.citations), told),
      };
    };
  const all = {
    articles: of('articles').map(written('articles')),
    background: of('background').map(written('background')),
    people: [...people].map(([id, data]) => name('people', id, data.name, data.summary)),
    sources: [...sources].map(([id, data]) => name('sources', id, data.name, [data.note].flat()[0] ?? '')),
  };
  const later = (one: SearchedText, other: SearchedText) => ((one.date ?? '') < (other.date ?? '') ? -1 : 1);
  return { ...all, articles: all.articles.sort(later) };
}

/** How many pages of each kind there are. */
export function countsOf(texts: SearchedCorpus): Readonly<Record<SearchedKind, number>> {
  const [articles = 0, background = 0, people = 0, sources = 0] = searchedKinds.map((kind) => texts[kind].length);
  return { articles, background, people, sources };
}
