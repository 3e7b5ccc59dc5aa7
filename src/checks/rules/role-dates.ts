import type { EntryCheck } from '../corpus.ts';
import { isSound } from '../frontmatter.ts';
import { errorAt } from '../place.ts';
import { dateAt, itemsOf, valueAt } from '../yaml-node.ts';

/** No role of a person ends before it begins. */
export const roleDates: EntryCheck = function* (person) {
  if (!isSound(person)) return;
  for (const index of itemsOf(person, valueAt(person, 'roles')).keys()) {
    const [from, to] = ['from', 'to'].map((key) => dateAt(person, 'roles', index, key));
    if (!from || !to || to.latest >= from.earliest) continue;
    const message = `the role ends, ${to.edtf}, before it begins, ${from.edtf}: correct one of the dates`;
    yield errorAt(person, to.offset, 'role-dates', message);
  }
};
