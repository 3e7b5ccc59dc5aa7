import { parseBody } from '../../src/text/body.ts';
import { entryOf, type EntryFile } from '../../src/content/entry-file.ts';

/** An article with a body. */
export function articleWith(body: string): EntryFile {
  return entryOf('articles', 'x', 'content/articles/x.mdx', `---\ntitle: A\n---\n${body}`);
}

/** The tree of a body. */
export function treeOf(body: string) {
  return parseBody(articleWith(body));
}
