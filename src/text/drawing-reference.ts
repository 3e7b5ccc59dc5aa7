import type { Root } from 'mdast';
import type { CitationReference } from './citation-syntax.ts';
import { citedInDrawing, drawingsIn, type DrawingNode } from './drawing-node.ts';

declare module 'mdast' {
  interface BlockContentMap {
    citationReference: CitationReference;
  }
}

/** Puts what a chart or a map cites into it as references, so that they are found and numbered like those of the text. */
export function citeInDrawings(tree: Root): void {
  for (const drawing of drawingsIn(tree)) drawing.children.push(...referencesOf(drawing));
}

function referencesOf(drawing: DrawingNode): CitationReference[] {
  return citedInDrawing(drawing).map(({ id, at, attribute: name }) => {
    const attribute = drawing.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
    const { start, end } = attribute?.position ?? {};
    if (!start || !end || typeof attribute?.value !== 'string') return { type: 'citationReference', value: id };
    // Before the value stand its name, "=" and a quote.
    const by = name.length + 2 + at;
    const point = { line: start.line, column: start.column + by, offset: (start.offset ?? 0) + by };
    return { type: 'citationReference', value: id, position: { start: point, end } };
  });
}
