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
 * Draws with as little free room above the figures as lets all notes stand. `draw` has the height of that room, in pixels. A
 * note that finds no room at all is left out: it stands in words below the drawing, as all do.
 */
export function drawnWithFlags(draw: (head: number) => Drawing, wording: Wording): readonly Shape[] {
  for (let lines = 0; ; lines += 1) {
    const { flags, room, shapes } = draw(lines * LINE);
    const placed = flags.map((flag) => placedFlag(flagOf(flag, wording), room));
    if (lines === MOST_LINES || placed.every((each) => each !== undefined)) {
      return shapes(placed.flatMap((each) => each ?? []));
    }
  }
}

function flagOf(note: Note, wording: Wording) {
  const { x, foot } = note;
  if ('date' in note) return { x, foot, heading: wording.day(note.date), text: note.text, isPencil: false };
  return { x, foot, ...wording.remark(note.row, note.figure), isPencil: true };
}
