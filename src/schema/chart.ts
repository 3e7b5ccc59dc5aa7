import { z } from 'astro/zod';
import { name, text } from './text.ts';

/** How figures can be drawn. */
export const chartTypes = ['column', 'bar', 'line', 'area', 'dot'] as const;

export type ChartType = (typeof chartTypes)[number];

const listed = chartTypes.map((type) => `"${type}"`).join(', ');

/** The attributes of `<Chart>`, each a text. */
export const chartAttributes = {
  /** The file of the figures, beside the entry: `./trade.csv`. */
  data: z.string().regex(/^\.\/[a-z0-9]+(?:-[a-z0-9]+)*\.csv$/, {
    error: 'names no table beside this file: write it as in "./trade.csv"',
  }),
  type: z.enum(chartTypes, { error: `is none of ${listed}` }),
  /** The column that says what each row is about. */
  x: text,
  /** The columns with the figures, with commas between. */
  y: text,
  /** What is to be seen, as a sentence. */
  title: name,
  /** What is counted. */
  unit: text,
  /** The citations of the figures; one that is for some rows alone has these in brackets: `a, b (2019, 2020)`. */
  cite: text,
  /** The column by which rows stand together. */
  group: text.optional(),
  /** The rows that the title names, with commas between. */
  highlight: text.optional(),
  /** What happened when, with semicolons between: `2022-02-24: Russia invades Ukraine[^invasion]`. */
  events: text.optional(),
} as const;

export const chart = z.strictObject(chartAttributes);

/** The attributes of a chart as they are written. */
export type ChartAttributes = z.infer<typeof chart>;
