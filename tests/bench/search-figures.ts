import { cpSync } from 'node:fs';
import { SEED, type CorpusSize } from './corpus.ts';
import { pagefindIndex, pagefindPage } from './pagefind-index.ts';
import { firstQuestions, type FirstQuestion } from './search-in-browser.ts';
import { askedOf, bareIndex, sampleWords } from './search-index.ts';
import { searchedCorpus } from './searched-corpus.ts';

/** One figure of the search, and the same of Pagefind on the same pages. */
export interface SearchFigure {
  readonly what: string;
  readonly own: string;
  readonly pagefind?: string;
  readonly goal?: string;
}

/** So many words of an index are asked for, and so many of them in a browser. */
const SAMPLE = 250;
const IN_BROWSER = 10;

/** Phrases of the words that made texts have most. */
const PHRASES = ['"for the old"', '"trains for"', '"the map"'];

/** Measures the search of so many made articles by its files alone. */
export async function filesFigures(articles: number, say: (line: string) => unknown): Promise<SearchFigure[]> {
  say(`${articles} articles: index of the search alone`);
  const index = bareIndex(searchedCorpus({ articles, seed: SEED }));
  const asked = await askedOf(index, sampleWords(index, SAMPLE));
  const of = articles.toLocaleString('en');
  return [
    { what: `Index of ${of}, CPU an explainer`, own: `${index.cpu.toFixed(1)} ms`, goal: '≤ 2 ms' },
    {
      what: `First word of ${SAMPLE} at ${of}, without the script`,
      own: both(asked, kilobytes),
      goal: articles > 1000 ? '≤ 55 kB' : '≤ 45 kB',
    },
    { what: `Files of it at ${of}`, own: both(asked, filesOf), goal: '≤ 6' },
  ];
}

/** Measures the search of a built folder, of a site of so many made articles, in a browser beside Pagefind. */
export async function besidePagefind(
  folder: string,
  size: CorpusSize,
  say: (line: string) => unknown,
): Promise<SearchFigure[]> {
  // What Pagefind adds is no part of the site.
  const other = `${folder}-pagefind`;
  cpSync(folder, other, { recursive: true });
  say('the same pages: index of Pagefind');
  const { cpu } = await pagefindIndex(other);
  const words = sampleWords(bareIndex(searchedCorpus(size)), IN_BROWSER);
  const asked = async (questions: readonly string[]) => {
    const at = (page: string) => (question: string) => `${page}?q=${encodeURIComponent(question)}`;
    return {
      own: await firstQuestions(other, questions, at('search.html'), /^\/search(?:\.js|\/)/),
      pagefind: await firstQuestions(other, questions, at(pagefindPage), /^\/pagefind\//),
    };
  };
  say('both in a browser');
  const [word, phrase] = [await asked(words), await asked(PHRASES)];
  const compared = (what: string, of: typeof word, figure: (each: FirstQuestion) => string, goal?: string) => ({
    what,
    own: both(of.own, figure),
    pagefind: both(of.pagefind, figure),
    ...(goal !== undefined && { goal }),
  });
  return [
    {
      what: 'Index of Pagefind, CPU an explainer',
      own: '',
      pagefind: `${((cpu * 1000) / size.articles).toFixed(1)} ms`,
    },
    compared('First word in a browser', word, kilobytes, '≤ 45 kB'),
    compared('Files of it', word, filesOf, '≤ 6'),
    compared('A phrase in a browser', phrase, kilobytes),
    compared('Files of it', phrase, filesOf),
    {
      what: `Without an answer, of ${IN_BROWSER} words and ${PHRASES.length} phrases`,
      own: unanswered([...word.own, ...phrase.own]),
      pagefind: unanswered([...word.pagefind, ...phrase.pagefind]),
    },
    compared('From the last byte to the answer, CPU ÷ 4', word, ({ wait }) => `${Math.round(wait)} ms`, '≤ 100 ms'),
  ];
}

const kilobytes = ({ bytes }: { readonly bytes: number }) => `${(bytes / 1000).toFixed(1)} kB`;
const unanswered = (all: readonly FirstQuestion[]) => all.filter(({ isFound }) => !isFound).length.toString();
const filesOf = ({ files }: { readonly files: number }) => files.toString();

/** A figure in the middle of many, and the largest. */
function both<T>(all: readonly T[], figure: (each: T) => string): string {
  const sorted = all.map(figure).sort((one, other) => Number.parseFloat(one) - Number.parseFloat(other));
  return `${sorted[sorted.length >> 1] ?? ''}, at most ${sorted.at(-1) ?? ''}`;
}

/** The figures as a table of Markdown. */
export function searchTable(figures: readonly SearchFigure[]): string {
  const rows = figures.map(({ what, own, pagefind = '', goal = '' }) => [what, own, pagefind, goal]);
  return [['Search', 'Here', 'Pagefind', 'Goal'], ['---', '--:', '--:', '--:'], ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}
