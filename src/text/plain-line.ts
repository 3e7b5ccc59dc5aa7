import { toString } from 'mdast-util-to-string';
import { parseLine } from './line.ts';

/** A line of the frontmatter in inline Markdown as its words alone, without its references. */
export function plainLine(line: string): string {
  return toString(parseLine(line), { includeHtml: false });
}
