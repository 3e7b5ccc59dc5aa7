import { parseDate, type DateSpan } from '../schema/date.ts';
import type { Person, Role } from '../schema/person.ts';

/** The roles that a person held on a date, or, where there are none, the roles that had ended by then. */
export interface RolesOnDate {
  readonly held: readonly Role[];
  readonly former: readonly Role[];
}

/**
 * Which roles a person held on a date of any precision. A role runs from the earliest day that `from` can mean to the
 * latest that `to` can mean, both included. No `from` means since before anything asked, no `to` until now. On a day
 * when roles change both are held, in the order of the file. A date of less than a day's precision asks for every role
 * held on any of its days. `former` has the roles that ended last first.
 */
export function rolesOn(person: Pick<Person, 'roles'>, date: string): RolesOnDate {
  const asked = parseDate(date);
  if (!asked) return { held: [], former: [] };
  const held = person.roles.filter((role) => begins(role) <= asked.latest && ends(role) >= asked.earliest);
  const former = person.roles
    .filter((role) => ends(role) < asked.earliest)
    .sort((a, b) => (ends(a) < ends(b) ? 1 : ends(a) > ends(b) ? -1 : 0));
  return { held, former: held.length > 0 ? [] : former };
}

/** The roles by which a text of a date names a person: those held then, else the one that ended last. */
export function namingRoles(person: Pick<Person, 'roles'>, date: string): { role: Role; former: boolean }[] {
  const { held, former } = rolesOn(person, date);
  const roles = held.length > 0 ? held : former.slice(0, 1);
  return roles.map((role) => ({ role, former: held.length === 0 }));
}

const BEFORE_ALL = '0000-00-00';
const AFTER_ALL = '9999-99-99';

function begins(role: Role): string {
  return span(role.from)?.earliest ?? BEFORE_ALL;
}

function ends(role: Role): string {
  return span(role.to)?.latest ?? AFTER_ALL;
}

function span(date: string | undefined): DateSpan | undefined {
  return date === undefined ? undefined : parseDate(date);
}
