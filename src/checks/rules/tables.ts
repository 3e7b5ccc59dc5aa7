import type { Paragraph, Table } from 'mdast';
import type { EntryFile } from '../../content/entry-file.ts';
import { barInCode } from '../../text/bar-in-code.ts';
import { blockText, offsetAt, tidied } from '../../text/block-text.ts';
import { nodesIn } from '../../text/nodes-in.ts';
import { bodyOf, offsetOf } from '../body.ts';
import type { EntryCheck } from '../corpus.ts';
import { errorAt } from '../place.ts';
import type { Problem } from '../problem.ts';

/** No cell of a table is lost or cut: a row has no more of them than the headings, and no bar ends one within code. */
export const tables: EntryCheck = function* (entry) {
  const tree = bodyOf(entry);
  for (const { node } of tree ? nodesIn(tree) : []) {
    if (node.type === 'table') yield* inTable(entry, node);
    if (node.type === 'paragraph') yield* noTable(entry, node);
  }
};

function* inTable(entry: EntryFile, { children: rows }: Table): Iterable<Problem> {
  const columns = rows[0]?.children.length ?? 0;
  for (const row of rows) {
    const start = offsetOf(row);
    const cut = barInCode(entry.body.slice(start, row.position?.end.offset));
    const lost = row.children[columns];
    if (cut) {
      yield errorAt(entry, start + cut.index, 'table-cells', `the "|" in ${cut.code} ends the cell: write \\| for it`);
    } else if (lost) {
      const text = tidied(blockText(lost).text);
      const message = `"${text}" is a cell more than the headings, which no page shows: give its column a heading, or write \\| for a bar within a cell`;
      yield errorAt(entry, offsetOf(lost.children[0] ?? lost), 'table-cells', message);
    }
  }
}

/** The line below the headings of a table. */
const BELOW_HEADINGS = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/mu;

function* noTable(entry: EntryFile, paragraph: Paragraph): Iterable<Problem> {
  const text = blockText(paragraph);
  const line = BELOW_HEADINGS.exec(text.text);
  if (!line) return;
  const message = `this makes no table, because the line above has not as many cells as "${line[0].trim()}": write as many, and \\| for a bar within a cell`;
  yield errorAt(entry, offsetAt(text, line.index, entry.body), 'table-cells', message);
}
