import { toString } from 'mdast-util-to-string';
import { parseLine } from './line.ts';

/** Most lines are these characters alone, of which none marks anything: to parse them takes a search a third of its time. */
const UNMARKED = /^\p{L}[\p{L}\p{M}\p{N} ,.;:'’“”()–-]*[\p{L}\p{N}.]$/u;

/** A line of the frontmatter in inline Markdown as its words alone, without its references. */
export function plainLine(line: string): string {
  if (UNMARKED.test(line)) return line;
  return toString(parseLine(line), { includeHtml: false });
}
