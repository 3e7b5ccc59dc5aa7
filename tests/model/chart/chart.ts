import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseTable } from '../../../src/content/table-file.ts';
import { figuresOf } from '../../../src/model/chart/figures.ts';
import { wordingOf } from '../../../src/model/chart/in-words.ts';
import type { ChartAttributes } from '../../../src/schema/chart.ts';
import { words as schema } from '../../../src/schema/words.ts';
import { chartSpec } from '../../../src/text/chart-node.ts';

/** The words of the site in English. */
export const words = { ...schema.parse(parse(readFileSync('src/words/en.yaml', 'utf8'))), lang: 'en' };

/** What is drawn of a table, in English or as another locale writes numbers. */
export function chartOf(table: string, other: Partial<ChartAttributes> = {}, dates = words.dates) {
  const attributes = {
    data: './x.csv',
    type: 'column',
    x: 'year',
    y: 'gas',
    title: 'T',
    unit: 'U',
    cite: 'a',
  } as const;
  const spec = chartSpec({ ...attributes, ...other });
  const figures = figuresOf(spec, parseTable(table));
  const ownWords = { ...words, dates };
  return { spec, figures, words: ownWords, wording: wordingOf(figures, ownWords) };
}
