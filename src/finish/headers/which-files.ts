/** Which files of the site something is for: all, those below a folder of the root, those with an ending, or one in the root. */
export type Files =
  'all' | { readonly folder: string } | { readonly endings: readonly string[] } | { readonly name: string };

/** The files of explainers that hold all that belongs to them. */
export const SAVED = { folder: 'saved' } as const satisfies Files;

/** Whether it is for a file, given by its path from the site's root, `articles/x.html`. */
export function areFor(files: Files, path: string): boolean {
  if (files === 'all') return true;
  if ('folder' in files) return path.startsWith(`${files.folder}/`);
  if ('endings' in files) return files.endings.some((ending) => path.endsWith(`.${ending}`));
  return path === files.name;
}

/** Whether a file may be meant by both. */
export function canMeet(one: Files, other: Files): boolean {
  if (one !== 'all' && 'name' in one) return areFor(other, one.name);
  return other === 'all' || !('name' in other) || canMeet(other, one);
}

/**
 * The paths of those files as a regular expression that nginx, Apache and Go read alike. It begins with `root`, a regular
 * expression for the path of the site itself, with a slash at the end.
 */
export function pathExpression(files: Files, root: string): string {
  if (files === 'all') return root;
  if ('folder' in files) return `${root}${files.folder}/`;
  if ('endings' in files) return `${root}.*\\.(${files.endings.join('|')})$`;
  return `${root}${escaped(files.name)}$`;
}

/** A text as a regular expression that matches it alone. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
