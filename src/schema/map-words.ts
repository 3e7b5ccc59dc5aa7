/** The words of the site's own on a map; from `kind` on, of what is said of it to those who do not see it. */
export const mapWords = [
  ...(['from', 'file', 'drawing', 'base', 'statement', 'none', 'joined'] as const),
  ...(['broken', 'hatched', 'beyond', 'pair', 'held', 'apart', 'each'] as const),
  ...(['kind', 'line', 'shaded', 'waters'] as const),
] as const;
