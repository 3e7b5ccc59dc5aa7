import { EM, HEIGHT, LINE, widthOf, type Form, type Room } from './room.ts';
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

/** The most letters of a line, tried one after the other. */
const LONGEST = [24, 16, 11];

/** Below words, in pixels. */
const APART = 4;

/** Between a pole and its words, in pixels. */
const BESIDE = 6;

/** Places a flag where there is room for it in drawings of some forms; `undefined` where there is none. An event stands as high as it can. */
export function placedFlag(flag: Flag, room: Room, forms: readonly [Form, ...Form[]]): readonly Shape[] | undefined {
  const candidates = (['end', 'start'] as const).flatMap((side) => {
    return LONGEST.flatMap((longest) => {
      const lines = linesOf(flag, side, longest, room.width(forms[0]));
      const last = lines ? Math.floor((flag.foot - lines.length * LINE) / 4) : -1;
      return Array.from({ length: Math.max(0, last + 1) }, (_, step) => ({ side, lines: lines ?? [], top: step * 4 }));
    });
  });
  const cost = ({ lines, top }: (typeof candidates)[number]) =>
    lines.length * 1000 + (flag.isPencil ? flag.foot - top : top);
  for (const { side, lines, top } of candidates.sort((a, b) => cost(a) - cost(b))) {
    const bottom = top + lines.length * LINE;
    const at = { from: flag.x, to: flag.x, top };
    const wide = Math.max(...lines.map((line, index) => widthOf(line, index === 0))) + BESIDE;
    const words = { ...at, [side === 'start' ? 'right' : 'left']: wide, bottom: bottom + APART };
    const pole = { ...at, left: 3, right: 3, bottom: flag.foot };
    if (!room.isFree(words, forms) || !room.isFree(pole, forms)) continue;
    room.take(words, forms);
    room.take(pole, forms);
    return shapesOf(flag, side, lines, top, forms[0] === 'wide');
  }
  return undefined;
}

function shapesOf(
  { x, foot, isPencil }: Flag,
  side: 'start' | 'end',
  lines: readonly string[],
  top: number,
  isForWide: boolean,
): Shape[] {
  const looks = [isPencil ? 'pencil' : '', isForWide ? 'wide' : ''];
  const look = (own: string) => [own, ...looks].filter((each) => each !== '').join(' ');
  const share = (y: number) => (y / HEIGHT) * 100;
  return [
    { is: 'line', x1: x, x2: x, y1: share(top), y2: share(foot), look: look('pole') },
    ...lines.map((words, index): Letters => ({
      is: 'text',
      words,
      x,
      y: share(top),
      anchor: side,
      dx: side === 'start' ? 0.45 : -0.45,
      dy: 0.85 + (index * LINE) / EM,
      look: look(index === 0 ? 'b' : ''),
    })),
  ];
}

/** The words of a flag in lines for one of its sides: the heading first; `undefined` where a word has no room there. */
function linesOf(
  { x, heading, text }: Flag,
  side: 'start' | 'end',
  longest: number,
  width: number,
): string[] | undefined {
  const most = ((side === 'start' ? 100 - x : x) / 100) * width;
  const lines = [heading, ...wrapped(text, longest)];
  return lines.every((line, index) => widthOf(line, index === 0) <= most) ? lines : undefined;
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
