import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ASTRO } from '../setup/build.ts';
import { copyProject, forgetKept } from '../setup/project-copy.ts';
import { SEED, writeCorpus } from './corpus.ts';
import type { Figure } from './figure.ts';
import { measured } from './measured.ts';

/** So many charts are drawn, each of another type than the one before, and the share of a build that all of them may take. */
const CHARTS = 300;
const MOST = 0.2;

const TYPES = ['column', 'line', 'bar', 'area', 'dot'] as const;

/** Measures what a chart costs: a site with one in each article, and the same site without. */
export async function chartFigures(say: (line: string) => unknown): Promise<Figure[]> {
  const { root, remove } = forgetKept(copyProject());
  try {
    writeCorpus(root, { articles: CHARTS, seed: SEED });
    say(`${CHARTS} articles without charts: build`);
    const without = await measured([ASTRO, 'build'], root);
    rmSync(join(root, '.astro'), { recursive: true, force: true });
    for (let number = 0; number < CHARTS; number += 1) addChart(root, number);
    say(`${CHARTS} articles with a chart each: build`);
    const whole = await measured([ASTRO, 'build'], root);
    const perChart = (seconds: number) => (seconds / CHARTS) * 1000;
    return [
      {
        what: 'Cold build, CPU a chart',
        articles: CHARTS,
        unit: 'ms',
        own: perChart(whole.cpu - without.cpu),
        goal: perChart(without.cpu * MOST),
      },
    ];
  } finally {
    remove();
  }
}

/** Puts a chart of twelve years and two series at the end of an article. */
function addChart(root: string, number: number): void {
  const rows = Array.from(
    { length: 12 },
    (_, year) => `${2011 + year},${20 + year * 6 + (number % 7)},${12 + year * 4}`,
  );
  writeFileSync(join(root, `content/articles/chart-${number}.csv`), `year,in all,at sea\n${rows.join('\n')}\n`);
  const file = join(root, `content/articles/article-${number}.mdx`);
  const type = TYPES[number % TYPES.length] ?? TYPES[0];
  const chart = `<Chart data="./chart-${number}.csv" type="${type}" x="year" y="in all, at sea" title="More of both kinds" unit="Tonnes a year" cite="c-0"/>`;
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n\n${chart}\n`);
}
