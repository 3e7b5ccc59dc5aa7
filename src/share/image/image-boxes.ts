import type { ContainerNode, ImageNode, Node } from '@takumi-rs/core';
import { COLORS } from './image-look.ts';

/** Boxes in a row; sizes in pixels. */
export function row(style: object, children: Node[] = []): ContainerNode {
  return { type: 'container', style: { display: 'flex', ...style }, children };
}

/** Boxes one below the other. */
export function column(style: object, children: Node[] = []): ContainerNode {
  return row({ flexDirection: 'column', ...style }, children);
}

/** A rectangle without contents. */
export function bar(style: object): ContainerNode {
  return row({ flexShrink: 0, backgroundColor: COLORS.pencil, ...style });
}

/** A node of a chain or the ring of a note: a circle, or a square for a document. */
export function knot(size: number, { filled = false, square = false }): ContainerNode {
  const border = filled ? size / 2 : Math.round(size / 5);
  return row({
    flexShrink: 0,
    boxSizing: 'border-box',
    width: size,
    height: size,
    borderRadius: square ? 0 : size / 2,
    border: `${border}px solid ${COLORS.pencil}`,
  });
}

/** The wordmark's B, as src/components/Mark.astro draws it, without the room around it. */
export function mark(height: number): ImageNode {
  const shapes =
    '<path d="M6 1.5v29" fill="none"/><circle cx="14" cy="7.75" r="4"/><circle cx="16" cy="22.5" r="6" fill="none"/>';
  const group = `<g fill="${COLORS.pencil}" stroke="${COLORS.pencil}" stroke-width="4">${shapes}</g>`;
  const src = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="4 1 20 30">${group}</svg>`;
  return { type: 'image', width: (height * 20) / 30, height, src, style: { flexShrink: 0 } };
}
