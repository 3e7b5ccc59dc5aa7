import type { Paragraph, PhrasingContent, TableCell } from 'mdast';
import { REFERENCE } from '../text/reference.ts';
import { withoutReferences } from '../text/statement.ts';

/**
 * Inserts nodes into a block after a place in its text without references, and after the references that follow there.
 * Where the place lies within a link or the like, they come after it.
 */
export function insertAfter(block: Paragraph | TableCell, end: number, nodes: readonly PhrasingContent[]): void {
  const { children } = block;
  const before = (count: number) => withoutReferences({ ...block, children: children.slice(0, count) }).text;
  const index = children.findIndex((_, position) => before(position + 1).length >= end);
  const child = children[index];
  if (!child) return;
  const next = child.type === 'text' ? child : children[index + 1];
  const at = child.type === 'text' ? index : index + 1;
  if (next?.type !== 'text') {
    children.splice(at, 0, ...nodes);
    return;
  }
  const place = child.type === 'text' ? rawPlace(child.value, before(index), end) : 0;
  const cut = place + (/^(?:\s*\[\^[^\]\s]+\])+/.exec(next.value.slice(place))?.[0].length ?? 0);
  const halves = [next.value.slice(0, cut), next.value.slice(cut)].map((value) => ({ ...next, value }));
  children.splice(at, 1, ...halves.slice(0, 1), ...nodes, ...halves.slice(1));
}

/** Where a place in a text without references lies in a part of that text with them; `before` is what stands before it. */
function rawPlace(value: string, before: string, end: number): number {
  let length = before.length;
  let raw = 0;
  for (const [position, piece] of value.split(REFERENCE).entries()) {
    if (position % 2 === 1) {
      raw += `[^${piece}]`.length;
      continue;
    }
    if (length + piece.length >= end) return raw + end - length;
    // White space before a reference goes with it.
    const isLast = raw + piece.length === value.length;
    length += (isLast ? piece : piece.trimEnd()).length;
    raw += piece.length;
  }
  return value.length;
}
