import type { Letters } from '../chart/shape.ts';
import { Extent, type Box } from './extent.ts';
import { placeOn, WIDTH } from './frame.ts';
import { inForms, type Label } from './label.ts';
import type { Form } from './map-room.ts';
import type { Outline } from './outline.ts';
import type { Water } from './places.ts';
import type { Sheet } from './sheet.ts';

/** How far the name of a sea may move from its spot, in percent of the sides, the nearest first. */
const MOVES = [0, 4, -4, 8, -8, 12, -12];
/** Half the height of letters on the sheet of a phone, in units. */
const HALF = 25;

/** The name of a sea where no land lies below it, or of a lake on it or beside it, if there is room. */
export function waterLetters({ name, at }: Water, sheet: Sheet, { room, along }: Label): Letters[] {
  const { height } = sheet.frame;
  const [x, y] = placeOn(sheet.frame, at);
  const lands = sheet.seen.map(({ outlines }) => new Extent(outlines, height));
  const letters = (more: Pick<Letters, 'x' | 'y' | 'anchor' | 'dx' | 'dy'>): Letters => ({
    ...{ is: 'text', words: name, look: 'water' },
    ...more,
  });
  const moved = MOVES.flatMap((byY) =>
    MOVES.map((byX) => letters({ x: x + byX, y: y + byY, anchor: 'middle', dy: 0.36 })),
  );
  const shore = sheet.shores.find((outline) => sidesAt(outline, x, y, height) !== undefined);
  const lake = shore && new Extent([shore], height);
  const isWater = (box: Box) => (lake ? lake.covers(box) : !lands.some((land) => land.touches(box)));
  const beside = shore ? sidesOf(shore, x, y, height).map(letters) : [];
  const onIt = (forms: readonly Form[]) => moved.find((each) => room.place(each, forms, along, isWater));
  return inForms(onIt, (forms) => onIt(forms) ?? beside.find((each) => room.place(each, forms, along)));
}

/** The sides of a lake at a spot, in percent; `undefined` where that is not on it. */
function sidesAt(shore: Outline, x: number, y: number, height: number) {
  const sides = new Extent([shore], height).around((x / 100) * WIDTH, (y / 100) * height);
  return sides?.map((side) => (side / WIDTH) * 100);
}

/** Where the name of a lake can stand beside it: left and right of it at the height of a spot, above it and below. */
function sidesOf(shore: Outline, x: number, y: number, height: number) {
  const middle = (y / 100) * height;
  const near = shore.points.filter(([, each]) => Math.abs(each - middle) <= HALF).map(([each]) => (each / WIDTH) * 100);
  const [left = x, right = x] = sidesAt(shore, x, y, height) ?? [];
  const heights = shore.points.map(([, each]) => (each / height) * 100);
  return [
    { x: Math.min(left, ...near), y, anchor: 'end', dx: -0.3, dy: 0.36 },
    { x: Math.max(right, ...near), y, anchor: 'start', dx: 0.3, dy: 0.36 },
    { x, y: Math.min(...heights), anchor: 'middle', dy: -0.5 },
    { x, y: Math.max(...heights), anchor: 'middle', dy: 1.1 },
  ] as const;
}
