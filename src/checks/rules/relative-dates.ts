import type { Nodes, Parents } from 'mdast';
import 'mdast-util-mdx';
import { SKIP, visit } from 'unist-util-visit';
import { isNode, isScalar, visit as visitYaml } from 'yaml';
import type { EntryFile } from '../../content/entry-file.ts';
import { bodyOf } from '../body.ts';
import type { EntryCheck } from '../corpus.ts';
import { languageOf } from '../entry-facts.ts';
import { isSound } from '../frontmatter.ts';
import { errorAt, warningAt } from '../place.ts';
import type { Problem } from '../problem.ts';
import { beforeNormalising, proseOf } from '../prose.ts';
import { relativeWords, type RelativeWords } from '../relative-words.ts';
import { textsOf, valueAt, type PlacedText } from '../yaml-node.ts';

/** No date in the text shifts with the day it is read, unless `<When>` says which is meant. Quotations are exempt. */
export const relativeDates: EntryCheck = function* (entry, corpus) {
  if (!isSound(entry)) return;
  const find = relativeWords(corpus, languageOf(corpus, entry));
  for (const block of blocksOf(entry)) yield* inBlock(entry, block, find);
  for (const placed of frontmatterTexts(entry)) yield* inFrontmatter(entry, placed, find);
};

function* inBlock(entry: EntryFile, block: Parents, find: RelativeWords): Iterable<Problem> {
  const { visible, offsetAt } = proseOf(entry, block, isExempt);
  for (const { start, words } of found(visible, find)) {
    const message = `"${words}" shifts with the day it is read: write the date, or <When date="2022-12-21">${words}</When>`;
    yield errorAt(entry, offsetAt(beforeNormalising(visible, start)), 'relative-date', message);
  }
}

function* inFrontmatter(entry: EntryFile, { text, offset }: PlacedText, find: RelativeWords): Iterable<Problem> {
  // The addresses of links are not read.
  for (const { words } of found(text.replaceAll(/\]\([^)]*\)/g, ']'), find)) {
    const message = `"${words}" shifts with the day it is read: write the date here`;
    yield warningAt(entry, offset, 'relative-date', message);
  }
}

function found(text: string, find: RelativeWords) {
  const composed = text.normalize('NFC');
  return find(composed).map((span) => ({
    ...span,
    words: composed.slice(span.start, span.end).replaceAll(/\s+/g, ' '),
  }));
}

function isExempt(node: Nodes): boolean {
  return (
    node.type === 'inlineCode' ||
    (node.type === 'mdxJsxTextElement' && (node.name === 'When' || node.name === 'Foreign'))
  );
}

/** The paragraphs, headings and cells of a body, without quotations. */
function blocksOf(entry: EntryFile): Parents[] {
  const found: Parents[] = [];
  const tree = bodyOf(entry);
  if (!tree) return found;
  visit(tree, (node) => {
    if (node.type === 'blockquote') return SKIP;
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return undefined;
    found.push(node);
    return SKIP;
  });
  return found;
}

/** Title, description, summary, and the texts of the cited lists; the titles of cited pages are as they are. */
function frontmatterTexts(entry: EntryFile): PlacedText[] {
  const head = ['title', 'description', 'summary'].flatMap((key) => textsOf(entry, valueAt(entry, key)));
  const lists = ['known', 'unknown', 'disputed', 'outcome', 'events'].map((key) => valueAt(entry, key));
  return [...head, ...lists.flatMap((list) => textsBelow(entry, list))];
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
