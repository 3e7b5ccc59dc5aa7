import type { Graph, Thing } from 'schema-dts';

/**
 * Things as one graph of JSON-LD, as it can stand in a script element: no `<` can end the element or begin a comment
 * (JSON-LD 1.1, 7.3 leaves the escaping to JSON).
 */
export function jsonLd(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', String.raw`\u003c`);
}
