import type { Letters } from '../chart/shape.ts';
import { Extent, type Box } from './extent.ts';
import { inForms, type Label } from './label.ts';
import type { Form } from './map-room.ts';
import { areaOf, crossings, type Outline } from './outline.ts';
import { WIDTH } from './frame.ts';
import type { SeenLand, Sheet } from './sheet.ts';

/** The steps of the grid on which the middle of a land is looked for, across a sheet. */
const STEPS = 28;
/** The least share of a sheet that a land takes whose name stands on it; a shaded one may take less. */
const [LEAST, LEAST_SHADED] = [0.012, 0.002];
/** How many places of a land are tried. */
const TRIED = 120;

/** The lands of a sheet whose names stand on it, the largest first: those that are shaded, and the others. */
export function namedLands({ frame, seen }: Sheet, shade: readonly string[]): Record<'shaded' | 'others', SeenLand[]> {
  const area = WIDTH * frame.height;
  const isShaded = ({ code }: SeenLand) => shade.includes(code);
  const large = seen
    .filter((land) => land.code.length === 2 && land.area / area >= (isShaded(land) ? LEAST_SHADED : LEAST))
    .toSorted((a, b) => b.area - a.area);
  return { shaded: large.filter(isShaded), others: large.filter((land) => !isShaded(land)) };
}

/**
 * The name of a land in the middle of what is seen of it, or over the sea beside that, and never over another land. A land
 * that is shaded is what the map is about: its name stands over others too where there is no other room.
 */
export function landLetters(land: SeenLand, isShaded: boolean, sheet: Sheet, label: Label): Letters[] {
  const { room, along, language } = label;
  const { height } = sheet.frame;
  const name = language.land(land.code);
  const words = isShaded ? language.capitals(name) : name;
  const look = isShaded ? (words === name ? 'state' : 'state caps') : 'soft';
  const options = middlesOf(mainPiece(land), height).map(([x, y]): Letters => ({
    is: 'text',
    words,
    x,
    y,
    anchor: 'middle',
    dy: 0.36,
    look,
  }));
  const own = new Extent(land.outlines, height);
  const others = sheet.seen.filter((other) => other !== land).map(({ outlines }) => new Extent(outlines, height));
  const lakes = new Extent(sheet.shores, height);
  const isDry = (box: Box) => !lakes.touches(box);
  const isOwn = (box: Box) => own.covers(box) && isDry(box);
  const isNoOther = (box: Box) => !others.some((other) => other.touches(box));
  const fits = [isOwn, (box: Box) => isNoOther(box) && isDry(box), isNoOther, ...(isShaded ? [() => true] : [])];
  const placed = (forms: readonly Form[], doFit: (box: Box) => boolean) =>
    options.find((each) => room.place(each, forms, along, doFit));
  return inForms(
    (forms) => placed(forms, isOwn),
    (forms) => {
      for (const doFit of fits) {
        const found = placed(forms, doFit);
        if (found) return found;
      }
      return undefined;
    },
  );
}

/** The largest piece of what is seen of a land: on a small island its name would be taken for that of the island. */
function mainPiece({ outlines }: SeenLand): readonly Outline[] {
  const [first, ...rest] = outlines;
  if (!first) return [];
  const largest = rest.reduce((best, each) => (areaOf(each.points) > areaOf(best.points) ? each : best), first);
  return outlines.filter((each) => each === largest || isWithin(each, largest));
}

/** Whether an outline is a hole in another one. */
function isWithin({ points }: Outline, outer: Outline): boolean {
  const [x, y] = points[0] ?? [0, 0];
  return crossings([outer], y).filter((edge) => edge <= x).length % 2 === 1;
}

/** Places of a land in percent of a sheet, those farthest from its edges first. */
function middlesOf(outlines: readonly Outline[], height: number): (readonly [x: number, y: number])[] {
  const step = WIDTH / STEPS;
  const rows = Math.round(height / step);
  const inside: [x: number, y: number][] = [];
  const outside: [x: number, y: number][] = [];
  for (let row = 0; row < rows; row += 1) {
    const y = (row + 0.5) * (height / rows);
    const edges = crossings(outlines, y);
    for (let column = 0; column < STEPS; column += 1) {
      const x = (column + 0.5) * step;
      const before = edges.filter((edge) => edge <= x).length;
      (before % 2 === 1 ? inside : outside).push([x, y]);
    }
  }
  // Letters are wide and low, so what lies beside them is farther away than what lies above.
  const farness = (byX: number, byY: number) => (byX / 2) ** 2 + byY ** 2;
  const free = ([x, y]: readonly [number, number]) => {
    let least = Math.min(farness(Math.min(x, WIDTH - x), 0), farness(0, Math.min(y, height - y)));
    for (const [otherX, otherY] of outside) least = Math.min(least, farness(otherX - x, otherY - y));
    return least;
  };
  return inside
    .map((place) => ({ place, free: free(place) }))
    .sort((a, b) => b.free - a.free)
    .slice(0, TRIED)
    .map(({ place: [x, y] }) => [(x / WIDTH) * 100, (y / height) * 100]);
}
