import type { Person } from '../schema/person.ts';
import { comparable } from '../text/comparison.ts';

/** The name of a person or source in its own script, to stand beside the name; `undefined` where it is the same. */
export function nativeName({ name, native }: Pick<Person, 'name' | 'native'>): Person['native'] {
  return native && comparable(native.text) !== comparable(name) ? native : undefined;
}
