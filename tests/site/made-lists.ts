import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, edit } from '../checks/small-site.ts';
import type { ProjectCopy } from '../setup/project-copy.ts';

/** Names in the order in which an English reader looks them up, each under its letter or its script, with where it is filed. */
export const NAMES: readonly (readonly [under: string, name: string, filedAs?: string])[] = [
  ['Figures and signs', '7 Days'],
  ['A', 'Åsa Lind'],
  ['E', 'Émile Roy'],
  ['L', 'Łukasz Wróbel'],
  ['M', 'Angela Merkel', 'Merkel, Angela'],
  ['M', 'Karl Morse', 'Morse, Karl'],
  ['O', 'Ødegård'],
  ['P', 'Putin'],
  ['T', '田中 一郎', 'Tanaka Ichirō'],
  ['Cyrillic', 'Иван Ёлкин'],
  ['Cyrillic', 'Сергей Шойгу'],
  ['Arabic', 'أحمد منصور'],
  ['Hangul', '김민준'],
  ['Han', '张伟'],
];

/** So many more people and sources begin with one letter that it has a second page. */
export const MORE = Array.from({ length: 55 }, (_, index) => String(index + 1).padStart(2, '0'));

/** The titles of the background pages that are added, in the order in which an English reader looks them up. */
export const TOPICS: readonly string[] = [
  'Abkhazia',
  'The Baltic',
  ...Array.from({ length: 53 }, (_, index) => `Topic ${index + 1}`),
];

/** The source whose name has an article, which does not count in its place. */
const WITH_ARTICLE = 20;

/** The source that is filed by another name. */
const FILED = 1;

/** What the citations of the article are: of which year, through a state-controlled source or not, with the very words or without. */
const CITED = [
  { year: '2024', source: 'tass', quote: false },
  { year: '2023', source: 'paper-01', quote: true },
  { year: '2022', source: 'tass', quote: true },
  { year: '2021', source: 'paper-01', quote: false },
] as const;

/** So many statements of a year are more than a page has: some of May, more of March, and one of which the month is not known. */
export const STATEMENTS_A_YEAR = 60;
const OF_MAY = 20;
const SAID_ON = ['-05-05', '-03-10', ''] as const;
const dayOf = (index: number) => SAID_ON[index < OF_MAY ? 0 : index < STATEMENTS_A_YEAR - 1 ? 1 : 2];

/** Adds people, sources and statements to a small site, more of each than a page has. */
export function writeLists({ root }: ProjectCopy): void {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const write = (path: string, text: string) => writeFileSync(join(root, path), text);
  const person = read(at.person);
  const names = [
    ...NAMES.filter(([, name]) => name !== 'Putin').map(([, name, filedAs]) => named(name, filedAs)),
    ...MORE.map((id) => named(`Somebody ${id}`)),
  ];
  names.forEach((lines, index) =>
    write(`content/people/p-${index}.yaml`, person.replace(/^name: .*\naliases: .*$/m, lines)),
  );
  const source = read(at.source);
  for (const id of MORE) {
    const number = Number(id);
    const kind = number <= 52 ? 'newspaper' : 'court';
    const country = number <= 51 ? 'country: DE' : number <= 53 ? 'country: AT' : '';
    write(
      `content/sources/paper-${id}.yaml`,
      edit(
        [
          'name: TASS',
          named(`${number === WITH_ARTICLE ? 'The ' : ''}Paper ${id}`, number === FILED ? `Zeitung ${id}` : undefined),
        ],
        ['kind: state-news-agency', `kind: ${kind}`],
        ['ownership: state-controlled', 'ownership: private'],
        ['words: Russia’s state-owned news agency', 'words: a private source'],
        ['country: RU\n', country === '' ? '' : `${country}\n`],
      )(source),
    );
  }
  // The person is in none of them.
  const topic = edit(['    people: [putin]\n', '']);
  TOPICS.forEach((title, index) =>
    write(
      `content/background/topic-${index}.mdx`,
      topic(read(at.background)).replace('title: Two neighbours', `title: ${title}`),
    ),
  );
  write(at.article, withStatements(read(at.article)));
  // Of a page that is kept current a statement has the day of its citation alone.
  const undated = '  some-day: { by: putin, source: tass, describes: A speech }\n';
  write(
    at.background,
    edit(['events:\n', `${undated}events:\n`])(`${read(at.background)}\nHe spoke of it.[^some-day]\n`),
  );
}

const named = (name: string, filedAs?: string) => `name: ${name}${filedAs ? `\nfiledAs: ${filedAs}` : ''}`;

function withStatements(article: string): string {
  const citations = CITED.flatMap(({ year, source, quote }) =>
    SAID_ON.map(
      (day) => `  in-${year}${day}:
    by: putin
    source: ${source}
    title: Said in ${year}
    date: ${year}${day}
    url: https://example.org/${year}${day}${quote ? '\n    quote: { text: Thing }' : ''}
`,
    ),
  );
  const said = CITED.flatMap(({ year }) =>
    Array.from(
      { length: STATEMENTS_A_YEAR },
      (_, index) => `He said thing ${index + 1} of ${year}.[^in-${year}${dayOf(index)}]`,
    ),
  );
  return edit(['citations:\n', `citations:\n${citations.join('')}`])(`${article}\n${said.join('\n\n')}\n`);
}
