/** One figure of a bench. */
export interface Figure {
  /** What was measured. */
  readonly what: string;
  /** On a site of so many articles, where it is of one. */
  readonly articles?: number;
  readonly unit: 's' | 'ms' | 'MB' | 'kB';
  readonly own: number;
  /** The same of a stock Astro site of the same texts, where it has it. */
  readonly stock?: number;
  /** What it is to be at most. */
  readonly goal?: number | undefined;
}

/** Figures as a table of Markdown: ours, those of a stock site, how often ours has those, and the goals. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, articles, unit, own, stock, goal }) => [
    what,
    articles?.toLocaleString('en') ?? '',
    inWords(own, unit),
    stock === undefined ? '' : inWords(stock, unit),
    stock === undefined ? '' : (own / stock).toFixed(1),
    goal === undefined ? '' : `≤ ${inWords(goal, unit)}`,
  ]);
  const head = ['', 'Articles', 'Here', 'Stock Astro', 'Ratio', 'Goal'];
  return [head, ['---', '--:', '--:', '--:', '--:', '--:'], ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function inWords(value: number, unit: Figure['unit']): string {
  const digits = value < 10 ? 1 : 0;
  return `${value.toLocaleString('en', { maximumFractionDigits: digits })} ${unit}`;
}
