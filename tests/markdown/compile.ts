import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes, Root } from 'mdast';
import 'mdast-util-mdx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { remarkPlugins } from '../../src/markdown/plugins.ts';
import { markdownSyntax } from '../../src/text/markdown-syntax.ts';
import { writeSite, type Changes } from '../checks/small-site.ts';

/** What the plugins make of a body of the small site with changes, and what they hand to its page. */
export function compile(path: string, changes: Changes = {}): { tree: Root; handed: Record<string, unknown> } {
  const file = join(writeSite(changes), path);
  const value = readFileSync(file, 'utf8').replace(/^---\n[^]*?\n---\n/, '');
  const handed: Record<string, unknown> = {};
  const vfile = new VFile({ path: file, value, data: { astro: { frontmatter: handed } } });
  const parser = unified().use(remarkParse).use(markdownSyntax).use(remarkMdx).freeze();
  const tree = parser.parse(vfile);
  // The plugins change the tree that they are given.
  unified().use(remarkPlugins).runSync(tree, vfile);
  return { tree, handed };
}

/** The components in a tree by their names, with their attributes and their text, in order. */
export function components(tree: Root, name: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    if (!('attributes' in node) || node.name !== name) return;
    const attributes = node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value] as const]
        : [],
    );
    found.push({ ...Object.fromEntries(attributes), text: textOf(node) });
  });
  return found;
}

/** The plain text of a node, without that of the citation marks. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
