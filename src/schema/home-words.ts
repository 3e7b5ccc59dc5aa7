/** The keys of the words of the front page. */
export const homeWords = [
  'title',
  'background',
  'people',
  'newest',
  'topics',
  'allTopics',
  'years',
  'columns',
  'allYears',
  'who',
  'corrected',
  'allCorrections',
] as const;
