import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { EntryFile } from '../content/entry-file.ts';
import { markdownSyntax } from './markdown-syntax.ts';

const parser = unified().use(remarkParse).use(markdownSyntax).use(remarkMdx).freeze();

const trees = new WeakMap<EntryFile, Root>();

/**
 * The syntax tree of an entry's body, with the places of the file. The same tree is given again for the same entry: read it,
 * or copy what you change. Throws a `VFileMessage` with the place where MDX cannot parse the text.
 */
export function parseBody(entry: EntryFile): Root {
  const known = trees.get(entry);
  if (known) return known;
  const tree = parseText(entry.body);
  trees.set(entry, tree);
  return tree;
}

/** The syntax tree of a text in the MDX of content. Throws a `VFileMessage` where it cannot be parsed. */
export function parseText(text: string): Root {
  return parser.parse(text);
}
