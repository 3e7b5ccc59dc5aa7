import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, body, SMALL_SITE } from '../checks/small-site.ts';
import type { ProjectCopy } from './project-copy.ts';
import { copySmallProject } from './small-project.ts';

const rows = (...lines: readonly string[]) => `${lines.join('\n')}\n`;

/** Twelve years of two series, with a gap and sources that conflict. */
const YEARS = Array.from({ length: 12 }, (_, index) => {
  const gas = index === 4 ? '-' : index === 7 ? '61.2/66.0' : (20 + index * 6.5).toFixed(1);
  return `${2011 + index},${gas},${(12 + index * 4).toFixed(1)}`;
});

const TABLES = {
  years: rows('year,in all,by pipeline', ...YEARS),
  months: rows(
    'month,cars',
    ...['1200', '1150', '990', '1310', '1405', '1388'].map((cars, index) => `2024-0${index + 1},${cars}`),
  ),
  votes: rows(
    'text,side,yes,no',
    '"Aggression against Ukraine: deplores the invasion, and demands withdrawal at once",China abstained,141,5',
    'Humanitarian consequences,China abstained,140,5',
    'Suspension from the Human Rights Council,China voted no,93,24',
    'Remedy and reparation,China voted no,94/95,-',
  ),
} as const;

const chart = (attributes: Readonly<Record<string, string>>) =>
  `<Chart ${Object.entries({ unit: 'billion cubic metres a year', cite: 'gas', ...attributes })
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}/>`;

/** A chart of each type: several series, groups, a gap, sources that conflict, events, and rows that the title names. */
const CHARTS = [
  chart({ data: './years.csv', type: 'column', x: 'year', y: 'in all, by pipeline', title: 'More gas of both kinds' }),
  chart({
    data: './years.csv',
    type: 'column',
    x: 'year',
    y: 'in all',
    title: 'More gas in 2022 than in 2014',
    highlight: '2014, 2022',
    cite: 'gas, call (2011)',
    events: '2014-05-21: they sign a contract[^gas]; 2019-12-02: the pipeline opens in the east[^call]',
  }),
  chart({
    data: './years.csv',
    type: 'line',
    x: 'year',
    y: 'in all, by pipeline',
    title: 'Gas of both kinds as lines',
    events: '2014-05-21: they sign a contract[^gas]',
    highlight: '2013',
  }),
  chart({
    data: './years.csv',
    type: 'area',
    x: 'year',
    y: 'in all, by pipeline',
    title: 'Gas of both kinds as areas',
  }),
  chart({
    data: './months.csv',
    type: 'line',
    x: 'month',
    y: 'cars',
    title: 'Fewer cars in spring',
    unit: 'cars a day',
  }),
  chart({
    data: './votes.csv',
    type: 'bar',
    x: 'text',
    y: 'yes, no',
    group: 'side',
    title: 'Who voted how',
    unit: 'votes',
  }),
  chart({
    data: './votes.csv',
    type: 'dot',
    x: 'text',
    y: 'yes, no',
    group: 'side',
    title: 'Dots for votes',
    unit: 'votes',
  }),
];

/** How many charts the article has. */
export const COUNT = CHARTS.length;

/** The article with the charts, and one in Arabic with the same. */
export const PAGES = ['articles/talks.html', 'articles/arabic.html'] as const;

/** Copies a small project with charts of every type in an article, and in one that is read from right to left. */
export function copyWithCharts(): ProjectCopy {
  const copy = copySmallProject();
  const write = (path: string, text: string) => writeFileSync(join(copy.root, path), text);
  const text = body(`Putin called.[^call] Gas flows east.[^gas]\n\n${CHARTS.join('\n\n')}\n\nThe end.[^call]`);
  const article = text(SMALL_SITE[at.article] ?? '');
  write(at.article, article);
  write(
    'content/articles/arabic.mdx',
    article.replace('title: Putin has called', 'title: اتصل بوتين\nlang: ar').replaceAll('More gas', 'مزيد من الغاز'),
  );
  write('src/words/ar.yaml', (SMALL_SITE['src/words/en.yaml'] ?? '').replace('dates: en-GB', 'dates: ar-EG'));
  for (const [name, table] of Object.entries(TABLES)) write(`content/articles/${name}.csv`, table);
  return copy;
}
