/** The kinds of entries: where their files lie, and how the names end. */
export const kinds = {
  site: { folder: 'content', extension: '.yaml' },
  articles: { folder: 'content/articles', extension: '.mdx' },
  background: { folder: 'content/background', extension: '.mdx' },
  people: { folder: 'content/people', extension: '.yaml' },
  sources: { folder: 'content/sources', extension: '.yaml' },
  pages: { folder: 'content/pages', extension: '.mdx' },
  published: { folder: 'content/published', extension: '.yaml' },
  words: { folder: 'src/words', extension: '.yaml' },
  ownWords: { folder: 'content/words', extension: '.yaml' },
} as const;

export type Kind = keyof typeof kinds;

/** The kinds whose entries have a page each; their publication is recorded. */
export const pagedKinds = ['articles', 'background', 'people', 'sources'] as const satisfies readonly Kind[];

export type PagedKind = (typeof pagedKinds)[number];

/** The path of an entry's file from the project's root, with slashes: `content/articles/x.mdx`. */
export function entryPath(kind: Kind, id: string): string {
  const { folder, extension } = kinds[kind];
  return `${folder}/${id}${extension}`;
}

/** The kind with a page each whose files lie in a folder; `undefined` where it is another. */
export function pagedKindIn(folder: string): PagedKind | undefined {
  return pagedKinds.find((kind) => kinds[kind].folder === folder);
}
