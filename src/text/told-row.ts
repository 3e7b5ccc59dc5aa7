import type { Table, TableCell, TableRow } from 'mdast';
import { blockText, type BlockText } from './block-text.ts';
import { coveredBy } from './covered.ts';

/** A cell of a row, with what stands at the head of its column. */
export interface ToldCell {
  readonly heading: BlockText | undefined;
  readonly cell: BlockText;
}

/** Cells of a row that the same references cover. */
export interface ToldRow {
  readonly row: TableRow;
  /** In their order, the first cell of the row with them: it says what the row is about. */
  readonly cells: readonly ToldCell[];
  readonly cites: readonly string[];
}

/** A table by what covers it. */
export interface ToldTable {
  readonly rows: readonly ToldRow[];
  /** The cells that nothing covers, or whose text goes on after their last reference. */
  readonly uncovered: readonly { readonly row: TableRow; readonly cell: BlockText; readonly rest: number }[];
}

/**
 * The rows of a table, told with their headings. A reference in the first heading cell covers the table, one in another
 * heading cell its column, one in a row what stands in the row since the last one. The narrowest counts: a cell that its
 * own row or column covers is not laid to the sources of the table.
 */
export function toldTable({ children: [head, ...rows] }: Table, inWords?: (date: string) => string): ToldTable {
  const textOf = (cell: TableCell) => blockText(cell, inWords);
  const headings = head?.children.map(textOf) ?? [];
  const told = rows.map((row) => toldRow(row, row.children.map(textOf), headings));
  return { rows: told.flatMap(({ covered }) => covered), uncovered: told.flatMap(({ uncovered }) => uncovered) };
}

function toldRow(row: TableRow, texts: readonly BlockText[], headings: readonly BlockText[]) {
  const cells = texts.map((cell, column) => ({ column, heading: headings[column], cell }));
  const filled = cells.filter(({ cell }) => cell.text.trim() !== '' || cell.references.length > 0);
  const groups: { cites: readonly string[]; columns: number[] }[] = [];
  let open: number[] = [];
  for (const { column, heading, cell } of filled) {
    const own = idsIn(cell);
    const ofColumn = column === 0 ? [] : idsIn(heading);
    if (own.length > 0) {
      groups.push({ cites: [...own, ...ofColumn], columns: [...open, column] });
      open = [];
    } else if (ofColumn.length > 0) {
      groups.push({ cites: ofColumn, columns: [column] });
    } else {
      open.push(column);
    }
  }
  const ofTable = idsIn(headings[0]);
  if (open.length > 0 && ofTable.length > 0) groups.push({ cites: ofTable, columns: open.splice(0) });
  groups.sort((a, b) => (a.columns[0] ?? 0) - (b.columns[0] ?? 0));
  // The first cell says what the others are about.
  const left = groups.length > 0 ? open.filter((column) => column !== 0) : open;
  return {
    covered: groups.map(({ cites, columns }) => ({
      row,
      cites: [...new Set(cites)],
      cells: filled.filter(({ column }) => column === 0 || columns.includes(column)),
    })),
    uncovered: filled.flatMap(({ column, cell }) => {
      const rest = left.includes(column) ? 0 : cell.references.length > 0 ? coveredBy(cell).rest : cell.text.length;
      return rest < cell.text.length ? [{ row, cell, rest }] : [];
    }),
  };
}

function idsIn(text: BlockText | undefined): string[] {
  return text?.references.map(({ id }) => id) ?? [];
}
