import type { Letters } from '../chart/shape.ts';
import type { Block, Form, MapRoom } from './map-room.ts';

/** In which language a map is lettered: how numbers and the names of countries are written. */
export interface MapLanguage {
  readonly number: (value: number) => string;
  readonly land: (code: string) => string;
  readonly capitals: (name: string) => string;
}

/** What the letters of a map have in common. */
export interface Label {
  readonly room: MapRoom;
  /** What lines take, which letters leave free. */
  readonly along: readonly Block[];
  readonly language: MapLanguage;
}

/** Finds letters that have room in forms of a map, at the best of their places. */
type Find = (forms: readonly Form[]) => Letters | undefined;

/**
 * Letters in the best place, where they have room there in all widths; else in the best place of wide ones, and in that of
 * narrow ones.
 */
export function inForms(best: Find, any: Find): Letters[] {
  const everywhere = best(['narrow', 'wide']);
  if (everywhere) return [everywhere];
  const [wide, narrow] = [any(['wide']), any(['narrow'])];
  if (wide && narrow && placeOf(wide) === placeOf(narrow)) return [wide];
  return [
    ...(wide ? [{ ...wide, look: `${wide.look} wide` }] : []),
    ...(narrow ? [{ ...narrow, look: `${narrow.look} narrow` }] : []),
  ];
}

const placeOf = ({ x, y, anchor }: Letters) => [x, y, anchor].join(' ');
