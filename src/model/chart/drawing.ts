import type { Wording } from './in-words.ts';
import type { Figure, FigureRow } from './figures.ts';
import { placedFlag } from './flag.ts';
import { LINE, type Room } from './room.ts';
import type { Shape } from './shape.ts';

/** A note on a drawing: what happened on a day, or what is said of a row. */
export type Note = { readonly x: number; readonly foot: number } & (
  | { readonly date: string; readonly text: string }
  | { readonly row: Pick<FigureRow, 'key' | 'span'>; readonly figure: Figure | undefined }
);

/** A drawing whose notes still have to find room. */
export interface Drawing {
  readonly flags: readonly Note[];
  /** What is drawn has taken its room in it. */
  readonly room: Room;
  /** The drawing, with those of its notes that have found room. */
  readonly shapes: (placed: readonly Shape[]) => readonly Shape[];
}

/** The most lines of free room above the figures. */
const MOST_LINES = 9;

/**
 * Draws with as little free room above the figures as lets the most notes stand, in every drawing or at least in wide ones.
 * `draw` has the height of that room, in pixels. A note that finds none stands in words below the drawing alone, as all do.
 */
export function drawnWithFlags(draw: (head: number) => Drawing, wording: Wording): readonly Shape[] {
  let best = attempt(draw(0), wording);
  for (let lines = 1; lines <= MOST_LINES && best.left > 0; lines += 1) {
    const next = attempt(draw(lines * LINE), wording);
    if (next.left < best.left) best = next;
  }
  return best.drawing.shapes(best.placed);
}

/** A drawing with the notes that have found room; `left` counts those that have not, half where it is in wide drawings alone. */
function attempt(drawing: Drawing, wording: Wording) {
  const { flags, room } = drawing;
  const notes = flags.map((note) => flagOf(note, wording));
  const first = notes.map((flag) => placedFlag(flag, room, ['narrow', 'wide']));
  const placed = first.map((shapes, index) => {
    const flag = notes[index];
    return { isEverywhere: shapes !== undefined, shapes: shapes ?? (flag && placedFlag(flag, room, ['wide'])) };
  });
  const left = placed.map(({ isEverywhere, shapes }) => (isEverywhere ? 0 : shapes ? 0.5 : 1));
  return {
    drawing,
    placed: placed.flatMap(({ shapes }) => shapes ?? []),
    left: left.reduce((sum: number, each) => sum + each, 0),
  };
}

function flagOf(note: Note, wording: Wording) {
  const { x, foot } = note;
  if ('date' in note) return { x, foot, heading: wording.day(note.date), text: note.text, isPencil: false };
  return { x, foot, ...wording.remark(note.row, note.figure), isPencil: true };
}
