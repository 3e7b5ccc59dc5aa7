import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { isScalar, visit as visitYaml } from 'yaml';
import type { EntryFile } from '../model/entry-file.ts';
import { bodyOf, offsetOf } from './body.ts';
import { recent } from './recent.ts';
import { itemsOf, textsOf, valueAt, type PlacedText } from './yaml-node.ts';

/** A link of an entry: in its body, or in a line of inline Markdown in its frontmatter. */
export interface PlacedLink {
  readonly url: string;
  /** In the frontmatter, where the line begins. */
  readonly offset: number;
}

const inline = unified().use(remarkParse).use(remarkGfm).freeze();

/** The links of an entry, in order. */
export const linksOf = recent(200, (entry: EntryFile): readonly PlacedLink[] => {
  const tree = bodyOf(entry);
  const inLines = inlineTexts(entry).flatMap(({ text, offset }) =>
    urlsIn(inline.parse(text)).map(({ url }) => ({ url, offset })),
  );
  return [...inLines, ...(tree ? urlsIn(tree) : [])];
});

function urlsIn(tree: Nodes): PlacedLink[] {
  const list: PlacedLink[] = [];
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'definition') list.push({ url: node.url, offset: offsetOf(node) });
  });
  return list;
}

/** The lines of the frontmatter that pages show as inline Markdown: every `text`, and the summary. */
function inlineTexts(entry: EntryFile): PlacedText[] {
  const texts = itemsOf(entry, valueAt(entry, 'summary')).flatMap((item) => textsOf(entry, item));
  visitYaml(entry.yaml, {
    Pair(_, { key, value }) {
      if (isScalar(key) && key.value === 'text') texts.push(...textsOf(entry, value));
    },
  });
  // Most lines have no link at all, and parsing them all would cost more than the body does.
  return texts.filter(({ text }) => /[[<:@]|www\./.test(text));
}
