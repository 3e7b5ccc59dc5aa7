import type { Letters } from '../chart/shape.ts';
import type { MapLanguage } from './lettering.ts';
import type { Block, MapRoom } from './map-room.ts';
import { isWithin } from './outline.ts';
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
  const cells = Array.from({ length: STEPS * rows }, (_, index) => {
    const [x, y] = [((index % STEPS) + 0.5) * step, (Math.floor(index / STEPS) + 0.5) * (height / rows)];
    return { x, y, isIn: isWithin(outlines, x, y) };
  });
  const [inside, outside] = [cells.filter(({ isIn }) => isIn), cells.filter(({ isIn }) => !isIn)];
  // Letters are wide and low, so what lies beside them is farther away than what lies above.
  const distance = (x: number, y: number) =>
    Math.min(
      Math.min(x, WIDTH - x) / 2,
      Math.min(y, height - y),
      ...outside.map((other) => Math.hypot((other.x - x) / 2, other.y - y)),
    );
  return inside
    .map(({ x, y }) => ({ x, y, free: distance(x, y) }))
    .sort((a, b) => b.free - a.free)
    .slice(0, TRIED)
    .map(({ x, y }) => [(x / WIDTH) * 100, (y / height) * 100]);
}
