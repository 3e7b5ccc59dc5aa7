import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { CitedText } from '../schema/citation.ts';
import { markdownSyntax } from './markdown-syntax.ts';
import { references } from './reference.ts';

const parser = unified().use(remarkParse).use(markdownSyntax).freeze();

/** The syntax tree of a line of the frontmatter, in the Markdown of content without MDX. */
export function parseLine(line: string): Root {
  return parser.parse(line);
}

/** A line that ends with its references, as in `The Kremlin names no day.[^call-announced]`: its Markdown without them, and their ids. */
export function citedLine(line: string): CitedText {
  const found = references(parseLine(line));
  const parts = [0, ...found.map(({ node }) => node.position?.end.offset ?? 0)].map((start, index) =>
    line.slice(start, found[index]?.offset),
  );
  return { text: parts.join('').trim(), cite: [...new Set(found.map(({ id }) => id))] };
}
