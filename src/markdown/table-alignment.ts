import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** The class of a cell whose column the delimiter row aligns; the start is where a text stands anyway. */
const CLASSES = { right: 'end', center: 'center', left: undefined } as const;

/**
 * Aligns the columns of a table by classes. The renderer would write a style attribute into each cell, and the security
 * policy of the page blocks those.
 */
export function tableAlignment(tree: Root): void {
  visit(tree, 'table', (table) => {
    for (const { children: cells } of table.children) {
      for (const [column, cell] of cells.entries()) {
        const className = CLASSES[table.align?.[column] ?? 'left'];
        if (className !== undefined) cell.data = { ...cell.data, hProperties: { className: [className] } };
      }
    }
    table.align = null;
  });
}
