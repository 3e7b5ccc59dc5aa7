import type { Nodes, Paragraph, Table } from 'mdast';
import type { EntryFile } from '../../content/entry-file.ts';
import { blockText, offsetAt, tidied, type BlockText } from '../../text/block-text.ts';
import { coveredBy } from '../../text/covered.ts';
import { leftovers } from '../../text/leftover.ts';
import { nodesIn } from '../../text/nodes-in.ts';
import { picturesIn } from '../../text/picture-node.ts';
import { isOwnOrNote } from '../../text/statement.ts';
import { toldTable } from '../../text/told-row.ts';
import { bodyOf, isComment, offsetOf } from '../body.ts';
import type { EntryCheck } from '../corpus.ts';
import { visibleCitations } from '../entry-facts.ts';
import { errorAt } from '../place.ts';
import type { Problem } from '../problem.ts';

/** Every paragraph and every row of a table is covered by references to its end, or stands in `<Analysis>`. */
export const attribution: EntryCheck = function* (entry, corpus) {
  const tree = bodyOf(entry);
  const ids = visibleCitations(corpus, entry) ?? new Set<string>();
  for (const { node, ancestors } of tree ? nodesIn(tree, isOneForAttribution) : []) {
    if (node.type === 'paragraph') yield* inParagraph(entry, node, nameOf(ancestors), ids);
    if (node.type === 'table') yield* inTable(entry, node);
    if (node.type === 'code') yield missing(entry, offsetOf(node), 'code');
  }
};

/** Whether nothing in a node is attributed by itself: it is as a whole, or not at all. */
function isOneForAttribution(node: Nodes): boolean {
  return isOwnOrNote(node) || ['footnoteDefinition', 'paragraph', 'table'].includes(node.type);
}

function nameOf(ancestors: readonly Nodes[]): string {
  const around = ancestors.findLast(({ type }) => type === 'listItem' || type === 'blockquote');
  if (!around) return 'paragraph';
  return around.type === 'listItem' ? 'list item' : 'quotation';
}

function* inParagraph(
  entry: EntryFile,
  paragraph: Paragraph,
  name: string,
  ids: ReadonlySet<string>,
): Iterable<Problem> {
  // Of pictures that stand alone each has to be cited, which is another rule's matter.
  if (isSilent(paragraph) || picturesIn(paragraph).length > 0) return;
  const text = blockText(paragraph);
  if (text.references.length === 0) {
    // A reference that was meant and is none is reported by itself.
    const isMeant = leftovers(paragraph, entry.body, ids).some(({ isReference }) => isReference);
    if (!isMeant) yield missing(entry, offsetOf(paragraph), name);
  }
  // Those that begin a paragraph are told to come after what they are for.
  else if (text.references.some(({ at }) => at > 0)) yield* after(entry, text, coveredBy(text).rest, name);
}

function* inTable(entry: EntryFile, table: Table): Iterable<Problem> {
  const { rows, uncovered } = toldTable(table);
  for (const [row, cells] of Map.groupBy(uncovered, (cell) => cell.row)) {
    const hasOther = rows.some((told) => told.row === row);
    for (const { cell, rest } of hasOther ? cells : []) yield* after(entry, cell, rest, 'row');
    if (!hasOther) yield missing(entry, offsetOf(row), 'row');
  }
}

function* after(entry: EntryFile, text: BlockText, rest: number, name: string): Iterable<Problem> {
  const left = tidied(text.text.slice(rest));
  if (left === '') return;
  const start = text.text.length - text.text.slice(rest).trimStart().length;
  const message = `"${left}" comes after the last reference of its ${name}: cite it, or move the reference to the end`;
  yield errorAt(entry, offsetAt(text, start, entry.body), 'uncited-end', message);
}

const REMEDIES: Readonly<Record<string, string>> = {
  row: 'cite in it, in a heading cell for the column below, or in the first heading cell for the whole table',
  code: 'put it in <Analysis> as the site’s own, or into a sentence that is cited',
};

function missing(entry: EntryFile, offset: number, name: string): Problem {
  const remedy = REMEDIES[name] ?? 'cite with [^id], or put it in <Analysis> as the site’s own reading';
  return errorAt(entry, offset, 'missing-citation', `this ${name} does not say who said it: ${remedy}`);
}

/** Comments say nothing, and an `<Analysis>` on one line is told to stand on lines of its own. */
function isSilent({ children }: Paragraph): boolean {
  return children.every(
    (child) =>
      isComment(child) ||
      (child.type === 'mdxJsxTextElement' && child.name === 'Analysis') ||
      (child.type === 'text' && child.value.trim() === ''),
  );
}
