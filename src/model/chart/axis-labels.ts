import { EM, LINE, type Room } from './room.ts';
import type { Letters } from './shape.ts';

/** What stands below a place of a drawing. */
export interface AxisLabel {
  readonly x: number;
  readonly words: string;
  readonly isNamed: boolean;
}

/**
 * The labels below a drawing, as many as have room: those that the title names, then the last, and from there every eighth,
 * fourth, second and each. So those that are left out lie at equal distances.
 */
export function axisLabels(labels: readonly AxisLabel[], room: Room): Letters[] {
  const last = labels.findLastIndex(({ isNamed }) => isNamed);
  const from = last === -1 ? labels.length - 1 : last;
  const rank = (index: number) => [8, 4, 2, 1].findIndex((step) => (index - from) % step === 0);
  const order = labels
    .map((label, index) => ({ label, rank: label.isNamed ? -1 : rank(index) }))
    .sort((a, b) => a.rank - b.rank);
  return order.flatMap(({ label: { x, words, isNamed } }) => {
    const letters = {
      is: 'text',
      words,
      x,
      y: 100,
      anchor: 'middle',
      dy: LINE / EM + 0.12,
      look: isNamed ? 'b' : '',
    } as const;
    return room.place(letters, { gap: 2 }) ?? [];
  });
}
