import type { Letters } from '../chart/shape.ts';
import { placeOn, WIDTH, type Frame } from './frame.ts';
import type { Label, MapLanguage } from './label.ts';
import { landLetters, namedLands } from './land-labels.ts';
import type { Block, MapRoom } from './map-room.ts';
import { outlinesOf } from './outline.ts';
import type { Place, Places, Route } from './places.ts';
import type { Sheet } from './sheet.ts';
import { waterLetters } from './water-labels.ts';

/** The letters of a map, and the places that a number stands for where their name has no room. */
export interface Lettering {
  readonly letters: readonly Letters[];
  readonly hasNumbers: boolean;
}

/** The sides of a place on which its name can stand, the best first. */
const SIDES = [
  { anchor: 'start', dx: 0.65, dy: 0.36 },
  { anchor: 'end', dx: -0.65, dy: 0.36 },
  { anchor: 'middle', dx: 0, dy: -0.75 },
  { anchor: 'middle', dx: 0, dy: 1.45 },
  { anchor: 'start', dx: 0.4, dy: -0.4 },
  { anchor: 'start', dx: 0.4, dy: 1.15 },
  { anchor: 'end', dx: -0.4, dy: -0.4 },
  { anchor: 'end', dx: -0.4, dy: 1.15 },
] as const;

/**
 * Finds room for the names of places, lines, shaded countries, waters and other countries, in that order; none lies on
 * another at any width.
 */
export function letteringOf(
  sheet: Sheet,
  { places, routes, waters }: Places,
  shade: readonly string[],
  room: MapRoom,
  language: MapLanguage,
): Lettering {
  const { frame } = sheet;
  const along = routes.flatMap((route) => blocksAlong(frame, route));
  for (const { at } of places) room.take(dotAt(frame, at));
  const label: Label = { room, along, language };
  const { shaded, others } = namedLands(sheet, shade);
  const named = places.map((place, index) => placeLetters(frame, place, language.number(index + 1), room, along));
  const letters = [
    ...named.flat(),
    ...routes.flatMap((route) => routeLetters(frame, route, room, along)),
    ...shaded.flatMap((land) => landLetters(land, true, sheet, label)),
    ...waters.flatMap((water) => waterLetters(water, sheet, label)),
    ...others.flatMap((land) => landLetters(land, false, sheet, label)),
  ];
  return { letters, hasNumbers: named.some((each) => each.some(({ look }) => look.includes('number'))) };
}

/** The room of the dot of a place. */
function dotAt(frame: Frame, at: Place['at']): Block {
  const [x, y] = placeOn(frame, at);
  return { x, y, by: [6, 6, 6, 6] };
}

function placeLetters(
  frame: Frame,
  { name, at, on }: Place,
  number: string,
  room: MapRoom,
  along: readonly Block[],
): Letters[] {
  const [x, y] = placeOn(frame, at);
  const look = on === 'none' ? '' : 'b';
  const tried = (words: string, own: string, forms: readonly ('narrow' | 'wide')[]) => {
    const options = SIDES.map((side): Letters => ({ is: 'text', words, x, y, ...side, look: own }));
    const free =
      options.find((each) => room.place(each, forms, along)) ?? options.find((each) => room.place(each, forms));
    return free ? [free] : [];
  };
  const [everywhere] = tried(name, look, ['narrow', 'wide']);
  if (everywhere) return [everywhere];
  const both = [
    tried(name, `${look} wide`.trim(), ['wide']),
    tried(name, `${look} narrow`.trim(), ['narrow']),
  ] as const;
  const numbers = both.flatMap((found, index) => {
    const form = index === 0 ? ('wide' as const) : ('narrow' as const);
    return found.length > 0 ? [] : tried(number, `number ${form}`, [form]);
  });
  return [...both.flat(), ...numbers];
}

/** Where the name of a line can stand, as shares of it. */
const SHARES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];

function routeLetters(frame: Frame, route: Route, room: MapRoom, along: readonly Block[]): Letters[] {
  const points = pointsAlong(frame, route);
  const options = SHARES.flatMap((share) => {
    const [x, y] = points[Math.round(share * (points.length - 1))] ?? [0, 0];
    return SIDES.slice(0, 4).map((side): Letters => ({ is: 'text', words: route.name, x, y, ...side, look: 'route' }));
  });
  const everywhere = options.find((each) => room.place(each, ['narrow', 'wide'], along));
  if (everywhere) return [everywhere];
  const wide = options.find((each) => room.place(each, ['wide'], along));
  return wide ? [{ ...wide, look: `${wide.look} wide` }] : [];
}

/** Places along a line, in percent, close together. */
function pointsAlong(frame: Frame, { course }: Route): (readonly [x: number, y: number])[] {
  const coordinates = course.map(([lon, lat]) => [lon, lat]);
  const [...lines] = outlinesOf(frame.projection, { type: 'LineString', coordinates });
  return lines.flatMap(({ points }) =>
    points.flatMap(([x, y], index) => {
      const [toX, toY] = points[index + 1] ?? [x, y];
      const steps = Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) / 15));
      return Array.from({ length: steps }, (_, step) => {
        const share = step / steps;
        return [((x + (toX - x) * share) / WIDTH) * 100, ((y + (toY - y) * share) / frame.height) * 100] as const;
      });
    }),
  );
}

/** What letters are to leave free of a line. */
function blocksAlong(frame: Frame, route: Route): Block[] {
  return pointsAlong(frame, route).map(([x, y]) => ({ x, y, by: [3, 3, 3, 3] }));
}
