import type { Disputes } from '../../schema/disputes.ts';
import type { Words } from '../../schema/words.ts';
import type { MapSpec } from '../../text/map-node.ts';
import { placeOn, type Frame } from './frame.ts';
import type { DrawnMap } from './drawn-map.ts';
import { globeOf } from './globe.ts';
import type { MapLanguage } from './label.ts';
import { landName } from './lands.ts';
import { letteringOf } from './lettering.ts';
import { MapRoom, type Block } from './map-room.ts';
import { outlinesOf, pathData } from './outline.ts';
import type { Places, Route } from './places.ts';
import { scaleBar } from './scale-bar.ts';
import { sheetOf } from './sheet.ts';

/** The width of the globe, in percent. */
export const GLOBE = 17;
/** How far it stands from the edges. */
const MARGIN = 1.5;
/** How far below the upper edge a scale stands, in percent, and in pixels where a map is as narrow as it gets. */
const [BELOW, LEAST_BELOW, NARROWEST] = [9, 20, 238];

/** The looks of lines, that of one whose course is not drawn last. */
const LOOKS = ['one', 'two', 'three'] as const;

/** Draws a map: its sheet, what stands in its corners, then its letters where there is room. */
export function drawnMap(
  { shade }: Pick<MapSpec, 'shade'>,
  places: Places,
  disputes: Disputes,
  words: Pick<Words, 'dates' | 'lang'>,
): DrawnMap {
  const sheet = sheetOf(places, shade, disputes);
  const { frame } = sheet;
  const ratio = frame.height / 1000;
  const room = new MapRoom(ratio);
  const dots = places.places.map(({ at, on }) => {
    const [x, y] = placeOn(frame, at);
    return { x, y, look: on };
  });
  const bar = scaleBar(frame, words.dates);
  const corners = [
    ['end', 'bottom'],
    ['start', 'bottom'],
    ['end', 'top'],
    ['start', 'top'],
  ] as const;
  const taken = new MapRoom(ratio);
  for (const { x, y } of dots) taken.take({ x, y, by: [14, 14, 14, 14] });
  for (const [x, y] of sheet.open.flatMap(({ points }) => points)) {
    taken.take({ x: x / 10, y: (y / frame.height) * 100, by: [4, 4, 4, 4] });
  }
  const inCorner = (wide: number, high: number, [side, end]: (typeof corners)[number]): Block => ({
    x: side === 'start' ? MARGIN : 100 - MARGIN - wide,
    y: end === 'top' ? MARGIN : 100 - MARGIN - high,
    wide,
    high,
    by: [0, 0, 0, 0],
  });
  const globes = corners.map((corner) => inCorner(GLOBE, GLOBE / ratio, corner));
  const globe = globes.find((block) => taken.isFree({ ...block, by: [-4, -4, -4, -4] })) ?? globes[0];
  if (globe && !frame.isWorld) {
    room.take(globe);
    taken.take(globe);
  }
  const upper = Math.max(BELOW, (LEAST_BELOW / (NARROWEST * ratio)) * 100);
  const scales = corners.toReversed().map((corner): Block => {
    const [side, end] = corner;
    return {
      x: side === 'start' ? 3 : 97 - bar.width,
      y: end === 'top' ? upper : 97,
      wide: bar.width,
      by: [0, 58, 20, 4],
    };
  });
  const scale = scales.find((block) => taken.isFree({ ...block, by: [0, 20, 8, -4] })) ?? scales[0];
  if (scale) room.take(scale);
  const lettering = letteringOf(sheet, places, shade, room, languageOf(words));
  const { land, shaded, lakes, hatched, borders, broken } = sheet;
  return {
    height: frame.height,
    ...{ land, shaded, lakes, hatched, borders, broken },
    disputes: sheet.disputes.map(({ of, isBeyond, drawnAs, hatched: shape }) => ({
      ...{ of, isBeyond, drawnAs },
      isHatched: shape !== undefined,
    })),
    routes: places.routes.map((route, index) => ({ d: courseOf(frame, route), look: lookOf(route, index) })),
    dots,
    letters: [...lettering.letters],
    hasNumbers: lettering.hasNumbers,
    scale: { ...bar, x: scale?.x ?? 0, y: scale?.y ?? 0 },
    globe: globe && !frame.isWorld ? { ...globeOf(frame), x: globe.x, y: globe.y } : undefined,
  };
}

function courseOf({ projection }: Frame, { course }: Route): string {
  const coordinates = course.map(([lon, lat]) => [lon, lat]);
  return pathData(outlinesOf(projection, { type: 'LineString', coordinates }), { least: 1 });
}

/** How a line is drawn: dotted where its course is not known. */
export function lookOf({ isJoined }: Route, index: number): string {
  return isJoined ? 'joined' : (LOOKS[index] ?? 'three');
}

function languageOf({ dates, lang }: Pick<Words, 'dates' | 'lang'>): MapLanguage {
  const number = new Intl.NumberFormat(dates);
  return {
    number: (value) => number.format(value),
    land: (code) => landName(code, dates),
    capitals: (name) => name.toLocaleUpperCase(lang),
  };
}
