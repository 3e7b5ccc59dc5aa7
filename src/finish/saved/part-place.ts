/** A page's place in a file that holds several. */
export interface PartPlace {
  /** The page's own path from the site's root, `people/x.html`. */
  readonly page: string;
  /** The level that its first heading has in the file, from 1. */
  readonly level: number;
}

/**
 * The id of a part, or of an element in it. The first part keeps its ids: links to its passages work in the copy too.
 * Those of others begin with the part, and a part with a capital letter that no text can give an id.
 */
export function idInFile({ page, level }: PartPlace, id = ''): string {
  if (level === 1 && id !== '') return id;
  const part = `S-${page.replace(/\.html$/, '').replaceAll('/', '--')}`;
  return id === '' ? part : `${part}--${id}`;
}
