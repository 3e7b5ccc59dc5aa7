const CODE = /(?<![\\`])(`+)(?!`)(.+?)(?<!`)\1(?!`)/gu;

/**
 * The first bar that stands in code, in a row of a table as it was written, and its place there. GFM ends the cell at it, where
 * Markdown shows code as it stands everywhere else.
 */
export function barInCode(row: string): { code: string; index: number } | undefined {
  for (const { 0: code, index } of row.matchAll(CODE)) {
    const bar = code.search(/(?<!\\)\|/u);
    if (bar !== -1) return { code, index: index + bar };
  }
  return undefined;
}
