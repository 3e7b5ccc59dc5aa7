import type { Letters } from '../chart/shape.ts';
import type { MapLanguage } from './lettering.ts';
import type { Block, MapRoom } from './map-room.ts';
import { crossings } from './outline.ts';
import { WIDTH } from './frame.ts';
import type { SeenLand, Sheet } from './sheet.ts';

/** The steps of the grid on which the middle of a land is looked for, across a sheet. */
const STEPS = 28;
/** The least share of a sheet that a land takes whose name stands on it; a shaded one may take less. */
const [LEAST, LEAST_SHADED] = [0.012, 0.002];
/** How many places of a land are tried. */
const TRIED = 40;

/** The names of the lands that a sheet shows, the shaded and the large first, each in the middle of what is seen of it. */
export function landLabels(
  { frame, seen }: Sheet,
  shade: readonly string[],
  room: MapRoom,
  along: readonly Block[],
  language: MapLanguage,
): Letters[] {
  const isShaded = ({ code }: SeenLand) => shade.includes(code);
  const area = WIDTH * frame.height;
  const large = seen.filter(
    (land) => land.code.length === 2 && land.area / area >= (isShaded(land) ? LEAST_SHADED : LEAST),
  );
  const order = large.toSorted((a, b) => Number(isShaded(b)) - Number(isShaded(a)) || b.area - a.area);
  return order.flatMap((land) => {
    const name = language.land(land.code);
    const capitals = isShaded(land) ? language.capitals(name) : name;
    const look = isShaded(land) ? (capitals === name ? 'state' : 'state caps') : 'soft';
    const options = middlesOf(land, frame.height).map(([x, y]): Letters => ({
      is: 'text',
      words: capitals,
      x,
      y,
      anchor: 'middle',
      dy: 0.36,
      look,
    }));
    const everywhere = options.find((each) => room.place(each, ['narrow', 'wide'], along));
    if (everywhere) return [everywhere];
    const wide = options.find((each) => room.place(each, ['wide'], along));
    return wide ? [{ ...wide, look: `${look} wide` }] : [];
  });
}

/** Places of a land in percent of a sheet, those farthest from its edges first. */
function middlesOf({ outlines }: SeenLand, height: number): (readonly [x: number, y: number])[] {
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
