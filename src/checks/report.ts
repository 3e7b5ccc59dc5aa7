import { citationsOf } from '../model/citation.ts';
import { coverageOf, totalCoverage, type Coverage } from '../model/coverage.ts';
import { dataOf, type EntryFile } from '../content/entry-file.ts';
import { statements } from '../text/statement.ts';
import { article as articleSchema } from '../schema/article.ts';
import { background as backgroundSchema } from '../schema/background.ts';
import { ownerships, source as sourceSchema, type Source } from '../schema/source.ts';
import { bodyOf } from './body.ts';
import type { Corpus } from './corpus.ts';
import { isDraft } from './draft.ts';
import { backgroundOf } from './entry-facts.ts';

/** Nothing is shown of the statements: they are counted. */
const PLAIN = { date: String, heading: ' ', cell: ' ' };

const LEGEND = `Statements that rest on one source, on state-controlled sources or on government offices and nothing else;
"no link": the citations of the statements that have none. A total counts each source once.`;

/** How well each article is attributed, a row each, in aligned columns. */
export function report(corpus: Corpus): string {
  const source = sourcesOf(corpus);
  const rows = [...corpus.articles.entries.values()].map((article) => ({
    name: isDraft(corpus, article) ? `${article.id} (draft)` : article.id,
    coverage: coverageOfArticle(corpus, article, source),
  }));
  const covered = rows.flatMap(({ coverage }) => coverage ?? []);
  const total = totalCoverage(covered);
  const classes = ownerships.filter((ownership) => [...total.sources.values()].includes(ownership));
  const head = [
    'article',
    'statements',
    'sources',
    ...classes,
    'one source',
    'state alone',
    'government alone',
    'no link',
  ];
  const lines = [...rows, { name: 'total', coverage: total }].map(({ name, coverage }) => [
    name,
    ...(coverage ? cells(coverage, classes) : ['errors: not counted']),
  ]);
  return `${table([head, ...lines])}\n\n${LEGEND}`;
}

/** How well an article is attributed; `undefined` where errors stand in the way of counting. */
export function coverageOfArticle(
  corpus: Corpus,
  entry: EntryFile,
  source: (id: string) => Source | undefined,
): Coverage | undefined {
  const tree = bodyOf(entry);
  const shared = backgroundOf(corpus, entry);
  const article = articleSchema.safeParse(dataOf(entry)).data;
  const background = shared && backgroundSchema.safeParse(dataOf(shared)).data;
  if (!tree || !article || !background) return undefined;
  const citations = citationsOf(article, background);
  return coverageOf(statements(tree, PLAIN), citations, source);
}

/** The sources of a site by their ids, as far as they are without errors. */
export function sourcesOf({ sources }: Corpus): (id: string) => Source | undefined {
  const found = new Map([...sources.entries].map(([id, entry]) => [id, sourceSchema.safeParse(dataOf(entry)).data]));
  return (id) => found.get(id);
}

function cells(coverage: Coverage, classes: readonly Source['ownership'][]): string[] {
  const inClass = (wanted: string) => [...coverage.sources.values()].filter((ownership) => ownership === wanted).length;
  const { statements: all, sources, oneSource, stateAlone, governmentAlone, withoutLink } = coverage;
  return [all, sources.size, ...classes.map(inClass), oneSource, stateAlone, governmentAlone, withoutLink].map(String);
}

/** Columns as wide as their widest cell: names to the left, numbers to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const full = rows.filter((row) => row.length === head.length);
  const nameWidth = Math.max(...rows.map(([name = '']) => name.length));
  const widths = head.map((_, column) => Math.max(...full.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(([name = '', ...numbers]) => {
      const aligned = numbers.map((cell, index) => cell.padStart(widths[index + 1] ?? 0));
      return [name.padEnd(nameWidth), ...aligned].join('  ');
    })
    .join('\n');
}
