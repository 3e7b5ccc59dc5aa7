import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { CitedText } from '../schema/citation.ts';
import { markdownSyntax } from './markdown-syntax.ts';
import { references } from './reference.ts';
import { UNMARKED } from './unmarked.ts';

const parser = unified().use(remarkParse).use(markdownSyntax).freeze();

/** The syntax tree of a line of the frontmatter, in the Markdown of content without MDX. */
export function parseLine(line: string): Root {
  return parser.parse(line);
}

/** Most lines mark nothing but the references at their end: to parse them all takes longer than an edit may. */
const MARKS_NOTHING_ELSE = new RegExp(String.raw`^(${UNMARKED})((?:\[\^[a-z0-9-]+\])*)$`, 'u');

/** A line that ends with its references, as in `The Kremlin names no day.[^call-announced]`: its Markdown without them, and their ids. */
export function citedLine(line: string): CitedText {
  const [, text, ends] = MARKS_NOTHING_ELSE.exec(line) ?? [];
  if (text !== undefined && ends !== undefined) {
    const ids = ends.matchAll(/\[\^([^\]]+)\]/g).map(({ 1: id = '' }) => id);
    return { text: text.trim(), cite: [...new Set(ids)] };
  }
  const found = references(parseLine(line));
  const parts = [0, ...found.map(({ node }) => node.position?.end.offset ?? 0)].map((start, index) =>
    line.slice(start, found[index]?.offset),
  );
  return { text: parts.join('').trim(), cite: [...new Set(found.map(({ id }) => id))] };
}
