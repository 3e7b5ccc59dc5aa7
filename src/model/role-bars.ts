import { parseDate } from '../schema/date.ts';
import type { Role } from '../schema/person.ts';

/** Where a role's bar stands on the axis, in percent of its length. */
export interface RoleBar {
  readonly role: Role;
  readonly start: number;
  readonly length: number;
  /** The start is not recorded: the bar begins where the axis does. */
  readonly isStartUnknown: boolean;
}

/** Roles on one axis of years, which is derived from their dates and ends with the year of `asOf`. */
export interface RoleBars {
  readonly bars: readonly RoleBar[];
  /** The day up to which roles are drawn: what came later was not looked at. */
  readonly asOf: number;
  readonly years: readonly { readonly year: number; readonly at: number }[];
}

/** The shortest bar that can be seen, in percent. */
const VISIBLE = 0.75;

/** Lays out the roles of a person as bars that end with a day, in percent of the axis. */
export function roleBars(roles: readonly Role[], asOf: string): RoleBars {
  const end = yearsOf(asOf, 'latest');
  const starts = roles.flatMap(({ from, to }) =>
    from ? [yearsOf(from, 'earliest')] : to ? [yearsOf(to, 'earliest') - 1] : [],
  );
  const first = Math.floor(Math.min(end - 1, ...starts));
  const last = Math.floor(end) + 1;
  const at = (years: number) => round(((years - first) / (last - first)) * 100);
  const bars = roles.map((role) => {
    const stop = role.to ? at(Math.min(yearsOf(role.to, 'latest'), end)) : at(end);
    const start = role.from ? round(Math.min(at(yearsOf(role.from, 'earliest')), stop - VISIBLE)) : 0;
    return { role, start, length: round(stop - start), isStartUnknown: role.from === undefined };
  });
  return { bars, asOf: at(end), years: ticks(first, last).map((year) => ({ year, at: at(year) })) };
}

/** About five round years: every year on a short axis, every second, fifth, tenth … on a longer one. */
function ticks(first: number, last: number): number[] {
  const step = [1, 2, 5, 10, 20, 50].find((candidate) => (last - first) / candidate <= 6) ?? 100;
  const from = Math.ceil(first / step) * step;
  return Array.from({ length: Math.floor((last - from) / step) + 1 }, (_, index) => from + index * step);
}

/** A day as a number of years, 2022-07-02 being 2022.5. */
function yearsOf(date: string, side: 'earliest' | 'latest'): number {
  const day = parseDate(date)?.[side] ?? date;
  const year = Number(day.slice(0, 4));
  const [start, next] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
  return year + (Date.parse(`${day}T00:00:00Z`) - start) / (next - start);
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}
