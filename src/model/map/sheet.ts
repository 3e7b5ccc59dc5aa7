import { feature, merge, mesh } from 'topojson-client';
import type { Disputes } from '../../schema/disputes.ts';
import { disputesIn, type DrawnDispute } from './dispute.ts';
import { frameOf, type Frame } from './frame.ts';
import { lakesIn } from './lakes.ts';
import { landsOf } from './lands.ts';
import { areaOf, outlinesOf, pathData, type Outline } from './outline.ts';
import type { Places } from './places.ts';
import { simplifiedNear } from './simplified.ts';

/** A land that a sheet shows, with what is seen of it. */
export interface SeenLand {
  readonly code: string;
  readonly outlines: readonly Outline[];
  readonly area: number;
}

/** What a map draws, as the `d` of paths, and what its letters have to know. */
export interface Sheet {
  readonly frame: Frame;
  readonly land: string;
  readonly shaded: string;
  readonly lakes: string;
  readonly hatched: string;
  readonly borders: string;
  readonly broken: string;
  readonly seen: readonly SeenLand[];
  readonly shores: readonly Outline[];
  readonly disputes: readonly DrawnDispute[];
  /** What is disputed, which nothing is to hide. */
  readonly open: readonly Outline[];
}

/** The detail of a sheet: the square units that a bend has to take to be drawn, from the finest on. */
const DETAIL = [6, 14, 30, 70, 150] as const;
/** The most characters of its paths: they are half as many bytes compressed. */
const MOST = 17_000;
/** The least square units of an islet. */
const ISLET = 40;

/** Draws the sheet of a map, as finely as a page can carry. */
export function sheetOf({ places, routes }: Places, shade: readonly string[], disputes: Disputes): Sheet {
  const frame = frameOf([...places.map(({ at }) => at), ...routes.flatMap(({ course }) => course)]);
  let sheet = drawn(frame, shade, disputes, DETAIL[0]);
  for (const detail of DETAIL.slice(1)) {
    const { land, shaded, lakes, hatched, borders, broken } = sheet;
    if ((land + shaded + lakes + hatched + borders + broken).length <= MOST) break;
    sheet = drawn(frame, shade, disputes, detail);
  }
  return sheet;
}

function drawn(frame: Frame, shade: readonly string[], list: Disputes, detail: number): Sheet {
  const { projection } = frame;
  const atlas = simplifiedNear('drawn', frame, detail);
  const lands = landsOf(atlas);
  const disputes = disputesIn(frame, list, detail);
  const shaded = lands.filter(({ code }) => code !== undefined && shade.includes(code));
  const open = new Set(disputes.flatMap(({ of }) => pairsOf(of)));
  const codeOf = new Map<unknown, string | undefined>(lands.map(({ code, shape }) => [shape, code]));
  const borders = mesh(
    atlas,
    atlas.objects.countries,
    (a, b) => a !== b && !open.has(pair(codeOf.get(a) ?? '', codeOf.get(b) ?? '')),
  );
  const path = (shape: Parameters<typeof outlinesOf>[1]) => pathData(outlinesOf(projection, shape), { islet: ISLET });
  const shores = lakesIn(frame, detail);
  const within = disputes.filter(({ isBeyond }) => !isBeyond);
  return {
    frame,
    land: path(
      merge(
        atlas,
        lands.map(({ shape }) => shape),
      ),
    ),
    shaded: path(
      merge(
        atlas,
        shaded.map(({ shape }) => shape),
      ),
    ),
    lakes: pathData(shores),
    hatched: within.map(({ hatched }) => (hatched ? path(hatched) : '')).join(''),
    borders: path(borders),
    broken: within.map(({ broken }) => path(broken)).join(''),
    seen: lands.flatMap(({ code, shape }) => {
      const outlines = code === undefined ? [] : outlinesOf(projection, feature(atlas, shape));
      const area = outlines.reduce((sum, { points }) => sum + areaOf(points), 0);
      return code === undefined || area === 0 ? [] : [{ code, outlines, area }];
    }),
    shores,
    disputes,
    open: within.flatMap(({ broken, hatched }) => outlinesOf(projection, hatched ?? broken)),
  };
}

/** The pairs of lands whose border a dispute breaks in the edition that is drawn. */
function pairsOf(of: DrawnDispute['of']): string[] {
  if ('between' in of) return [pair(of.between[0] ?? '', of.between[1] ?? '')];
  return of.at ? [] : of.claimed.map((claimant) => pair(of.held, claimant));
}

const pair = (a: string, b: string) => [a, b].sort().join(' ');
