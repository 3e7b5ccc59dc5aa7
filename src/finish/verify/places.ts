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

/** Begins with those that are known. */
export function numberedPlaces(known: readonly string[] = []): Places {
  const all = [...known];
  let numbers: Map<string, number> | undefined;
  const numberOf = (place: string) => {
    // After an edit few are asked for.
    const held = (numbers ??= new Map(all.map((each, number) => [each, number])));
    const number = held.get(place);
    if (number !== undefined) return number;
    const own = alone(place);
    held.set(own, all.length);
    return all.push(own) - 1;
  };
  return { all, numberOf };
}
