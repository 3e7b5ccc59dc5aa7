import type { Nodes, Parents } from 'mdast';
import 'mdast-util-mdx';
import { isNode, isScalar, visit as visitYaml } from 'yaml';
import type { EntryFile } from '../content/entry-file.ts';
import { isBlockOfText } from '../text/block-text.ts';
import { nodesIn } from '../text/nodes-in.ts';
import { bodyOf } from './body.ts';
import type { Span } from './weekday-dates.ts';
import { textsOf, valueAt, type PlacedText } from './yaml-node.ts';

/** The paragraphs, headings and cells of a body that speak in the writer’s own words: without quotations. */
export function blocksOf(entry: EntryFile): Parents[] {
  const tree = bodyOf(entry);
  const isWhole = (node: Nodes) => ['blockquote', 'footnoteDefinition'].includes(node.type) || isBlockOfText(node);
  return (tree ? nodesIn(tree, isWhole) : []).flatMap(({ node }) => (isBlockOfText(node) ? [node] : []));
}

/** Title, description, summary, and the texts of the cited lists; the titles of cited pages are as they are. */
export function frontmatterTexts(entry: EntryFile): PlacedText[] {
  const head = ['title', 'description', 'summary'].flatMap((key) => textsOf(entry, valueAt(entry, key)));
  const lists = ['known', 'unknown', 'disputed', 'outcome', 'events'].map((key) => valueAt(entry, key));
  // The addresses of links are not read.
  return [...head, ...lists.flatMap((list) => textsBelow(entry, list))].map(({ text, offset }) => ({
    text: text.replaceAll(/\]\([^)]*\)/g, ']'),
    offset,
  }));
}

function textsBelow(entry: EntryFile, list: unknown): PlacedText[] {
  const found: PlacedText[] = [];
  if (!isNode(list)) return found;
  visitYaml(list, {
    Pair(_, { key, value }) {
      if (isScalar(key) && key.value === 'text') found.push(...textsOf(entry, value));
    },
  });
  return found;
}

/** What is no text of the writer’s own, or has its date: code, words in another language, `<When>`. */
export function isExempt(node: Nodes): boolean {
  return (
    node.type === 'inlineCode' ||
    (node.type === 'mdxJsxTextElement' && (node.name === 'When' || node.name === 'Foreign'))
  );
}

/** What stands in a text at a place, on one line. */
export function wordsAt(text: string, { start, end }: Span): string {
  return text.slice(start, end).replaceAll(/\s+/g, ' ');
}
