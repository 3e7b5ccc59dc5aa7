import type { BlockContent, DefinitionContent, ListItem, Nodes, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { EntryFile } from '../../content/entry-file.ts';
import { bodyOf, bodyReferences, isComment, offsetOf } from '../body.ts';
import type { EntryCheck } from '../corpus.ts';
import { errorAt } from '../place.ts';
import type { Problem } from '../problem.ts';

type Block = BlockContent | DefinitionContent;

/** Every paragraph, list item, table and quotation says who said it, or stands in `<Analysis>`. */
export const attribution: EntryCheck = function* (entry) {
  const cited = new Set<Nodes>(bodyReferences(entry).flatMap(({ ancestors }) => ancestors));
  for (const block of bodyOf(entry)?.children ?? []) yield* uncited(entry, block, cited);
};

function* uncited(entry: EntryFile, node: Nodes, cited: ReadonlySet<Nodes>): Iterable<Problem> {
  if (node.type === 'paragraph') {
    if (!cited.has(node) && !isSilent(node)) yield missing(entry, node, 'paragraph');
  } else if (node.type === 'table' || node.type === 'blockquote') {
    if (!cited.has(node)) yield missing(entry, node, node.type === 'table' ? 'table' : 'quotation');
  } else if (node.type === 'list') {
    for (const item of node.children) yield* uncitedItem(entry, item, cited);
  } else if (node.type === 'mdxJsxFlowElement' && node.name !== 'Analysis' && node.name !== 'Background') {
    for (const child of node.children) yield* uncited(entry, child, cited);
  }
}

/** An item's own paragraphs are one statement of it; what else it holds, a list for instance, is looked at by itself. */
function* uncitedItem(entry: EntryFile, item: ListItem, cited: ReadonlySet<Nodes>): Iterable<Problem> {
  const own = item.children.filter(isParagraph).filter((paragraph) => !isSilent(paragraph));
  if (own.length > 0 && !own.some((paragraph) => cited.has(paragraph))) yield missing(entry, item, 'list item');
  for (const child of item.children) if (!isParagraph(child)) yield* uncited(entry, child, cited);
}

function missing(entry: EntryFile, node: Nodes, what: string): Problem {
  const message = `this ${what} does not say who said it: cite with [^id], or put it in <Analysis> as the site’s own reading`;
  return errorAt(entry, offsetOf(node), 'missing-citation', message);
}

/** Comments say nothing, and an `<Analysis>` on one line is told to stand on lines of its own. */
function isSilent({ children }: Paragraph): boolean {
  return children.every(
    (child) =>
      isComment(child) ||
      (child.type === 'mdxJsxTextElement' && child.name === 'Analysis') ||
      (child.type === 'text' && toString(child).trim() === ''),
  );
}

function isParagraph(node: Block): node is Paragraph {
  return node.type === 'paragraph';
}
