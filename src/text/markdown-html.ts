import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { entryAddress } from '../content/entry-address.ts';
import { markdownSyntax } from './markdown-syntax.ts';
import { isUnmarked } from './unmarked.ts';

/** Addresses that a line may lead to; the checks report any other, and here it leads nowhere. */
const SAFE = /^(?:https?:|mailto:|#|\/(?![/\\]))/i;

const blocks = unified()
  .use(remarkParse)
  .use(markdownSyntax)
  .use(safeLinks)
  .use(remarkRehype)
  .use(rehypeStringify)
  .freeze();

const toHtml = unified()
  .use(remarkParse)
  .use(markdownSyntax)
  .use(linkEntries)
  .use(remarkRehype)
  .use(rehypeStringify)
  .freeze();

/** A text of several paragraphs in Markdown as HTML. Raw HTML in it is dropped. */
export function blockMarkdown(text: string): string {
  return String(blocks.processSync(text));
}

/**
 * A line of the frontmatter in inline Markdown as HTML. Raw HTML in it is dropped, and what is not a line, such as a
 * heading, comes out as its words. Links to entries are written as in a body; `from` is the path of the entry.
 */
export function inlineMarkdown(text: string, from: string): string {
  if (isUnmarked(text)) return text;
  const html = String(toHtml.processSync({ value: text, path: from }));
  return html.replace(/^<p>/, '').replace(/<\/p>$/, '');
}

function safeLinks() {
  return (tree: Root): void => {
    visit(tree, ['link', 'definition'], (node) => {
      if ('url' in node && !SAFE.test(node.url)) node.url = '';
    });
  };
}

function linkEntries() {
  return (tree: Root, file: { path: string }): void => {
    tree.children = tree.children.slice(0, 1);
    visit(tree, 'link', (node) => {
      node.url = entryAddress(file.path, node.url) ?? (SAFE.test(node.url) ? node.url : '');
    });
  };
}
