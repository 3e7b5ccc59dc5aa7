/** What stands before and after one thing in a list, nearest ones alone, both in the order of the list. */
export interface Neighbours<T> {
  readonly before: readonly T[];
  readonly after: readonly T[];
}

/** The nearest things before and after the one at a place of a list, at most so many on each side. */
export function neighbours<T>(list: readonly T[], place: number, most: number): Neighbours<T> {
  return { before: list.slice(Math.max(0, place - most), place), after: list.slice(place + 1, place + 1 + most) };
}
