import type { ContainerNode, ImageNode, Node } from '@takumi-rs/core';
import { ALONE, svgOf, type SiteMark } from '../../model/mark-drawing.ts';

/** Boxes in a row; sizes in pixels. */
export function row(style: object, children: Node[] = []): ContainerNode {
  return { type: 'container', style: { display: 'flex', ...style }, children };
}

/** Boxes one below the other. */
export function column(style: object, children: Node[] = []): ContainerNode {
  return row({ flexDirection: 'column', ...style }, children);
}

/** A rectangle without contents. */
export function bar(color: string, style: object): ContainerNode {
  return row({ flexShrink: 0, backgroundColor: color, ...style });
}

/** A node of a chain or the ring of a note: a circle, or a square for a document. */
export function knot(color: string, size: number, { filled = false, square = false }): ContainerNode {
  const border = filled ? size / 2 : Math.round(size / 5);
  return row({
    flexShrink: 0,
    boxSizing: 'border-box',
    width: size,
    height: size,
    borderRadius: square ? 0 : size / 2,
    border: `${border}px solid ${color}`,
  });
}

/** The site's mark, in a colour where it has none of its own. */
export function mark(drawing: SiteMark, color: string, height: number): ImageNode {
  const src = svgOf(drawing, { ...ALONE, color });
  return { type: 'image', width: height * drawing.ratio, height, src, style: { flexShrink: 0 } };
}
