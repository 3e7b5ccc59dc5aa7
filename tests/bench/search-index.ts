import { gzipSync } from 'node:zlib';
import { SearchSession, type Shown } from '../../src/search/client/search-session.ts';
import { indexFiles, partFile, type IndexFiles } from '../../src/search/index-files.ts';
import type { NumberedPage } from '../../src/search/index-block.ts';
import { indexOf } from '../../src/search/index-writer.ts';
import { pageWords } from '../../src/search/page-words.ts';
import { pageNumber, searchedKinds, textFileOf } from '../../src/search/searched-text.ts';
import { WordForms } from '../../src/search/word-forms.ts';
import { countsOf, type SearchedCorpus } from './searched-corpus.ts';

/** An index without a site: its files, and what it took to make it. */
export interface BareIndex {
  readonly texts: SearchedCorpus;
  readonly index: IndexFiles;
  /** Milliseconds of CPU for each article. */
  readonly cpu: number;
}

/** What a question asks for: files, and their bytes on the way. */
export interface Asked {
  readonly question: string;
  readonly files: number;
  readonly bytes: number;
  readonly shown: Shown;
}

/** Makes the index of a corpus. */
export function bareIndex(texts: SearchedCorpus): BareIndex {
  const before = process.cpuUsage();
  const writer = indexOf(pagesOf(texts));
  const index = indexFiles(writer.words(), writer.places());
  const { user, system } = process.cpuUsage(before);
  return { texts, index, cpu: (user + system) / 1000 / texts.articles.length };
}

/** The pages of a corpus in the order of their numbers, each read when it is asked for. */
function* pagesOf(texts: SearchedCorpus): Generator<NumberedPage> {
  const forms = new WordForms();
  const longest = Math.max(...searchedKinds.map((kind) => texts[kind].length));
  for (let index = 0; index < longest; index += 1) {
    for (const kind of searchedKinds) {
      const text = texts[kind][index];
      if (text) yield { number: pageNumber(kind, index), words: pageWords(text, 'en', forms) };
    }
  }
}

/** Asks questions as the script of the search page does, each on a fresh page. */
export async function askedOf({ index, texts }: BareIndex, questions: readonly string[]): Promise<Asked[]> {
  const sizes = new Map<string, number>();
  const fileOf = (name: string): string => {
    const [folder, own = ''] = name.split('/');
    return folder === 'texts' ? textFile(own, texts) : (index.files.get(name) ?? '');
  };
  const data = { borders: index.borders, counts: countsOf(texts) };
  const asked: Asked[] = [];
  for (const question of questions) {
    const names = new Set<string>();
    const load = (name: string): Promise<unknown> => {
      const file = fileOf(name);
      names.add(name);
      if (!sizes.has(name)) sizes.set(name, gzipSync(file, { level: 9 }).length);
      return Promise.resolve(handedOver(file));
    };
    const shown = await new SearchSession({ question, filters: {} }, load).begin(data);
    const bytes = [...names].reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0);
    asked.push({ question, files: names.size, bytes, shown });
  }
  return asked;
}

/** A sample of the words of an index, evenly from the first to the last. */
export function sampleWords({ index }: BareIndex, count: number): string[] {
  const words = [...index.files]
    .filter(([name]) => name.startsWith('words/'))
    .flatMap(([, file]) => String(handedOver(file)).split('\n'))
    .flatMap((line) => line.split('\t')[0] ?? [])
    .filter((word) => /^\p{L}{3,}$/u.test(word));
  const step = Math.max(1, words.length / count);
  return Array.from({ length: Math.min(count, words.length) }, (_, number) => words[Math.floor(number * step)] ?? '');
}

function textFile(name: string, texts: SearchedCorpus): string {
  const kind = searchedKinds.find((each) => name.startsWith(`${each}-`)) ?? 'articles';
  return partFile(
    `texts/${name}`,
    texts[kind].filter((_, index) => textFileOf(kind, index) === name),
  );
}

/** What a file of the index hands over. */
function handedOver(file: string): unknown {
  const handed: unknown = JSON.parse(`[${file.trim().slice('searchPart('.length, -1)}]`);
  return Array.isArray(handed) ? handed[1] : undefined;
}
