import type { Paragraph, PhrasingContent, TableCell } from 'mdast';
import { blockText } from '../text/block-text.ts';

/**
 * Inserts nodes into a block after a place in its text, and after the references that stand there. Where the place lies
 * within a link or the like, they come after it.
 */
export function insertAfter(block: Paragraph | TableCell, place: number, nodes: readonly PhrasingContent[]): void {
  const { children } = block;
  const lengthOf = (count: number) => blockText({ ...block, children: children.slice(0, count) }).text.length;
  const index = children.findIndex((_, position) => lengthOf(position + 1) >= place);
  const child = children[index];
  if (!child) return;
  if (child.type === 'text') {
    const at = place - lengthOf(index);
    const halves = [child.value.slice(0, at), child.value.slice(at)].filter((value) => value !== '');
    children.splice(index, 1, ...halves.map((value) => ({ ...child, value })));
  }
  children.splice(afterReferences(children, index + 1), 0, ...nodes);
}

/** Where the references end that stand from an index on, with nothing but white space between them. */
function afterReferences(children: readonly PhrasingContent[], from: number): number {
  let end = from;
  for (const [index, node] of children.entries()) {
    if (index < from) continue;
    if (node.type === 'citationReference') end = index + 1;
    else if (node.type !== 'text' || node.value.trim() !== '') break;
  }
  return end;
}
