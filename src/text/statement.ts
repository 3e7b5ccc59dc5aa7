import type { Nodes, Paragraph, Parents, Root, Table } from 'mdast';
import 'mdast-util-mdx';
import { SKIP, visit } from 'unist-util-visit';
import { blockText, tidied } from './block-text.ts';
import { isNote } from './component-node.ts';
import { coveredBy } from './covered.ts';
import { citedInDrawing, isDrawing, titleOf, type DrawingNode } from './drawing-node.ts';
import { fingerprint } from './fingerprint.ts';
import { paragraphAnchors } from './paragraph-anchor.ts';
import { otherText, passageFingerprint } from './recorded-text.ts';
import { partsOf, type TextPart } from './text-part.ts';
import { toldTable, type ToldCell } from './told-row.ts';

/** What a reference covers, as it is shown on other pages than its own. */
export interface Statement {
  readonly parts: readonly TextPart[];
  /** The ids of its citations, in order, each once. */
  readonly cites: readonly string[];
  /** The anchor of its paragraph; a row has none, and the paragraph before the table stands in. */
  readonly anchor?: string | undefined;
  /** The fingerprints by which the record of its publication has it: of its passage, or of all those of its row. */
  readonly prints: readonly string[];
}

/** How a text is told away from its page. */
export interface Telling {
  /** The date that `<When>` shows beside relative words. */
  readonly date: (date: string) => string;
  /** What stands between the heading of a column and what a cell has under it. */
  readonly heading: string;
  /** What stands between the cells of a row. */
  readonly cell: string;
}

/**
 * The statements of a body, each counted once: what one reference, or several that stand together, cover in a paragraph or
 * a row of a table, and what a chart or a map shows. What stands in `<Analysis>` is the site's own reading, and notes are their background's.
 */
export function statements(body: Root, telling: Telling): Statement[] {
  const anchors = paragraphAnchors(body);
  const found: Statement[] = [];
  let anchor: string | undefined;
  visit(body, (node) => {
    anchor = anchors.get(node) ?? anchor;
    if (isOwnOrNote(node)) return SKIP;
    if (node.type !== 'paragraph' && node.type !== 'table' && !isDrawing(node)) return undefined;
    const told = isDrawing(node) ? toldDrawing(node) : toldBlock(node, telling);
    found.push(...told.map((statement) => ({ ...statement, anchor })));
    return SKIP;
  });
  return found.filter(({ parts }) => parts.length > 0);
}

/** Whether a node is no text that the body itself attributes: the site's own reading, or a note. */
export function isOwnOrNote(node: Nodes): boolean {
  return isNote(node) || (node.type === 'mdxJsxFlowElement' && node.name === 'Analysis');
}

type Told = Omit<Statement, 'anchor'>;

/** A chart or a map says what its title says. */
function toldDrawing(drawing: DrawingNode): Told[] {
  const cites = new Set(citedInDrawing(drawing).map(({ id }) => id));
  const prints = [fingerprint(otherText(drawing) ?? '')];
  return [{ parts: [{ text: titleOf(drawing) }], cites: [...cites], prints }];
}

function toldBlock(block: Paragraph | Table, telling: Telling): Told[] {
  return block.type === 'table' ? toldRows(block, telling) : toldParagraph(block, telling);
}

function toldParagraph(paragraph: Paragraph, { date }: Telling): Told[] {
  const text = blockText(paragraph, date);
  // As the record has them, without the dates that stand beside relative words elsewhere.
  const passages = passagesOf(paragraph);
  return coveredBy(text).covered.map(({ start, end, cites }, index) => ({
    parts: partsOf(text, start, end),
    cites,
    prints: passages.slice(index, index + 1).map(passageFingerprint),
  }));
}

function toldRows(table: Table, telling: Telling): Told[] {
  return toldTable(table, telling.date).rows.map(({ row, cells, cites }) => ({
    cites,
    prints: row.children.flatMap(passagesOf).map(passageFingerprint),
    parts: cells.flatMap((cell, index) => [...(index > 0 ? [{ text: telling.cell }] : []), ...toldCell(cell, telling)]),
  }));
}

function toldCell({ heading, cell }: ToldCell, telling: Telling): TextPart[] {
  const parts = partsOf(cell, 0, cell.text.length);
  const head = tidied(heading?.text ?? '');
  return head === '' ? parts : [{ text: head + telling.heading }, ...parts];
}

/** A passage of a block: what the same references cover, or what none does. */
export interface Passage {
  /** As a reader sees it, without its references. */
  readonly text: string;
  readonly cites: readonly string[];
  /** Where it starts and ends in the text of its block. */
  readonly start: number;
  readonly end: number;
}

/** The passages of a paragraph, a heading or a cell, in order, which are all of its text. */
export function passagesOf(block: Parents): Passage[] {
  const text = blockText(block);
  const { covered, rest } = coveredBy(text);
  const left = { start: rest, end: text.text.length, cites: [] };
  return [...covered, left]
    .map(({ start, end, cites }) => ({ text: tidied(text.text.slice(start, end)), cites, start, end }))
    .filter((passage) => passage.text !== '');
}

/** The passage that has a place of a block's text: what a reader takes together. Where none has it, nothing. */
export function passageAt(block: Parents, index: number): string {
  return passagesOf(block).find(({ start, end }) => index >= start && index < end)?.text ?? '';
}
