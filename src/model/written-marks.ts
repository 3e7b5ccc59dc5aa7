import type { Mark } from './ledger.ts';

/** The marks of a drawing, each with what it cites. `marks` are as a compiled body has them, `3/2 4/1`: numbers, and which use of each this is. */
export function withMarks<T>(cited: readonly T[], marks: string): (T & Mark)[] {
  const written = marks.split(' ').map((mark) => mark.split('/').map(Number));
  return cited.map((each, index) => {
    const [number = 0, use = 0] = written[index] ?? [];
    return { ...each, number, use };
  });
}
