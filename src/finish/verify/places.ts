import { alone } from '../alone.ts';

/**
 * Numbers for the files that pages lead to, and for the places in them. Pages lead to sixty each, and most to the same: to look
 * up their numbers takes a tenth of what their texts take.
 */
export interface Places {
  /** By their numbers, as `placeIn` reads them. */
  readonly all: readonly string[];
  readonly numberOf: (place: string) => number;
}

/** Begins with none. */
export function numberedPlaces(): Places {
  const all: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (place: string) => {
    const known = numbers.get(place);
    if (known !== undefined) return known;
    const own = alone(place);
    numbers.set(own, all.length);
    return all.push(own) - 1;
  };
  return { all, numberOf };
}
