/** The width and the height of the drawing of a year: a column has one of twelve units, less the gap to the next. */
export const YEAR_SIZE = { width: 12, height: 8 };

/** What is free of a column's unit. */
const GAP = 0.15;

/**
 * The columns of a year as the data of an SVG path: one a month, from January on, as high as its count is to `most`. A month
 * with a little shows at least a sliver.
 */
export function monthColumns(counts: readonly number[], most: number): string {
  return counts
    .map((count, month) => {
      if (count === 0) return '';
      const height = Math.max(0.5, Math.round((count / most) * YEAR_SIZE.height * 10) / 10);
      return `M${month} ${YEAR_SIZE.height}v-${height}h${1 - GAP}v${height}`;
    })
    .join('');
}
