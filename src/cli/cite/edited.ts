/** A change of a text in one place. Places are those of the text as it is parsed: without a byte-order mark, with line feeds alone. */
export interface Edit {
  readonly at: number;
  readonly removes: number;
  readonly adds: string;
}

/** Makes changes of a file's text, in the order of its places, with its own line ends; all other bytes stay as they are. */
export function edited(raw: string, ...edits: readonly Edit[]): string {
  const lineEnd = raw.includes('\r\n') ? '\r\n' : '\n';
  let from = 0;
  let text = '';
  for (const { at, removes, adds } of edits) {
    text += raw.slice(from, rawPlace(raw, at)) + adds.replaceAll('\n', lineEnd);
    from = rawPlace(raw, at + removes);
  }
  return text + raw.slice(from);
}

/** The place in a file of a place in its parsed text. */
function rawPlace(raw: string, place: number): number {
  let at = raw.startsWith('\uFEFF') ? 1 : 0;
  for (let passed = 0; passed < place; passed += 1) at += raw.startsWith('\r\n', at) ? 2 : 1;
  return at;
}
