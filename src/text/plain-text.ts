import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { markdownSyntax } from './markdown-syntax.ts';

const parser = unified().use(remarkParse).use(markdownSyntax).freeze();

/** A line in inline Markdown as the words that a reader sees of it, for what shows no markup. Raw HTML is dropped. */
export function plainText(markdown: string): string {
  return toString(parser.parse(markdown), { includeHtml: false });
}
