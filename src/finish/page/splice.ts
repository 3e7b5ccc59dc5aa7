/** A piece of a text, and what is written in its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with its splices. They are in its order, and none is in another. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const splice of splices) {
    pieces.push(text.slice(from, splice.start), splice.text);
    from = splice.end;
  }
  return pieces.join('') + text.slice(from);
}

/** The bytes in UTF-8 of the text with its splices. */
export function bytesWith(text: string, splices: readonly Splice[]): number {
  const more = splices.map(
    (splice) => Buffer.byteLength(splice.text) - Buffer.byteLength(text.slice(splice.start, splice.end)),
  );
  return more.reduce((sum, each) => sum + each, Buffer.byteLength(text));
}

/** Gives where something is written in the text with its splices, by its place in the text without them. */
export function movedBy(splices: readonly Splice[]): (offset: number) => number {
  const moves: { readonly from: number; readonly by: number }[] = [];
  let by = 0;
  for (const { start, end, text } of splices) {
    by += text.length - (end - start);
    moves.push({ from: end, by });
  }
  return (offset) => {
    let [low, high] = [0, moves.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((moves[middle]?.from ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + (moves[low - 1]?.by ?? 0);
  };
}
