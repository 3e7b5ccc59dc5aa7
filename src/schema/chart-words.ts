/** The words of the site's own on a drawing of figures; from `kind` on, of what is said of it to those who do not see it. */
export const chartWords = [
  ...(['from', 'for', 'table', 'file', 'drawing', 'asOf', 'drawn', 'conflict', 'conflictNote', 'none'] as const),
  ...(['kind', 'among', 'over', 'course', 'extremes', 'conflicting', 'missing', 'happened'] as const),
] as const;
