import { EM, LINE, type Room } from './room.ts';
import type { Letters } from './shape.ts';

/** What stands below a place of a drawing. */
export interface AxisLabel {
  readonly x: number;
  readonly words: string;
  readonly isNamed: boolean;
  /** Its first day, where it stands for a time. */
  readonly from: string | undefined;
}

/**
 * The labels below a drawing, as many as have room: those that the title names, then the last, and from there every eighth,
 * fourth, second and each. So those that are left out lie at equal distances. Of many days and months, those that begin a
 * year, half of it, a quarter or a month stand there, as on a calendar.
 */
export function axisLabels(labels: readonly AxisLabel[], room: Room): Letters[] {
  const last = labels.findLastIndex(({ isNamed }) => isNamed);
  const from = last === -1 ? labels.length - 1 : last;
  const turns = labels.map((label) => turnOf(label.from));
  const isCalendar = labels.length > MANY && new Set(turns).size > 1 && turns.filter((turn) => turn < NONE).length > 2;
  const rank = (index: number) =>
    isCalendar ? (turns[index] ?? NONE) : [8, 4, 2, 1].findIndex((step) => (index - from) % step === 0);
  const order = labels
    .map((label, index) => ({ label, rank: label.isNamed ? -1 : rank(index) }))
    .filter((each) => each.rank < NONE)
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

/** From so many labels on a calendar says more than equal distances. */
const MANY = 12;
/** The turn of a day that begins nothing. */
const NONE = 4;

/** What a day begins: a year (0), half of one, a quarter, a month, or nothing. */
function turnOf(day = ''): number {
  const [, month, date] = day.split('-').map(Number);
  if (month === undefined || date !== 1) return NONE;
  return [12, 6, 3, 1].findIndex((months) => (month - 1) % months === 0);
}
