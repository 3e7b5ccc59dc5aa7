import { EM, HEIGHT, LINE, widthOf, type Room } from './room.ts';
import type { Letters, Shape } from './shape.ts';

/** A note on a drawing: a pole from a place up, and words on one side of it. */
export interface Flag {
  /** In percent of the width. */
  readonly x: number;
  /** Where the pole ends, in pixels from the top. */
  readonly foot: number;
  readonly heading: string;
  readonly text: string;
  /** What is said of a figure, and no event of the world. */
  readonly isPencil: boolean;
}

/** The fewest letters of a line that can be read, and the most. */
const SHORTEST = 9;
const LONGEST = 24;

/** Places a flag where there is room for it in every drawing; `undefined` where there is none. An event stands as high as it can. */
export function placedFlag(flag: Flag, room: Room): readonly Shape[] | undefined {
  const candidates = (['end', 'start'] as const).flatMap((side) => {
    const lines = linesOf(flag, side, room);
    if (!lines) return [];
    const last = Math.floor((flag.foot - lines.length * LINE) / 4);
    return Array.from({ length: Math.max(0, last + 1) }, (_, step) => ({ side, lines, top: step * 4 }));
  });
  const cost = ({ lines, top }: (typeof candidates)[number]) =>
    lines.length * 1000 + (flag.isPencil ? flag.foot - top : top);
  for (const { side, lines, top } of candidates.sort((a, b) => cost(a) - cost(b))) {
    const bottom = top + lines.length * LINE;
    const wide = (Math.max(...lines.map((line, index) => widthOf(line, index === 0))) / room.narrow) * 100 + 4;
    const block = side === 'start' ? { from: flag.x, to: flag.x + wide } : { from: flag.x - wide, to: flag.x };
    const words = { ...block, top, bottom };
    const pole = { from: flag.x, to: flag.x, by: 3, top, bottom: flag.foot };
    if (!room.isFree(words) || !room.isFree(pole)) continue;
    room.take(words);
    room.take(pole);
    return shapesOf(flag, side, lines, top);
  }
  return undefined;
}

function shapesOf({ x, foot, isPencil }: Flag, side: 'start' | 'end', lines: readonly string[], top: number): Shape[] {
  const look = isPencil ? 'pencil' : '';
  const share = (y: number) => (y / HEIGHT) * 100;
  return [
    { is: 'line', x1: x, x2: x, y1: share(top), y2: share(foot), look: `pole ${look}`.trim() },
    ...lines.map((words, index): Letters => ({
      is: 'text',
      words,
      x,
      y: share(top),
      anchor: side,
      dx: side === 'start' ? 0.45 : -0.45,
      dy: 0.85 + (index * LINE) / EM,
      look: `${index === 0 ? 'b ' : ''}${look}`.trim(),
    })),
  ];
}

/** The words of a flag in lines for one of its sides: the heading first; `undefined` where a word has no room there. */
function linesOf({ x, heading, text }: Flag, side: 'start' | 'end', room: Room): string[] | undefined {
  const share = (side === 'start' ? 100 - x : x) / 100;
  const most = share * room.narrow;
  const lines = [heading, ...wrapped(text, Math.min(LONGEST, Math.floor(most / 8.3)))];
  const fits = lines.every((line, index) => widthOf(line, index === 0) <= most + 4);
  return fits && most >= SHORTEST * 8.3 ? lines : undefined;
}

/** A text in lines of at most so many letters, as far as its words let it; with the lines about as long as each other. */
function wrapped(text: string, most: number): string[] {
  const count = Math.ceil(text.length / Math.max(1, most));
  const wanted = Math.min(most, Math.ceil(text.length / Math.max(1, count)) + 3);
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= wanted) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines.filter((line) => line !== '');
}
