import { faultAt } from './fault.ts';
import { attribute, placeOf } from './hast.ts';
import type { FileRule } from './rule.ts';

/** Every id stands on a page once. */
export const duplicateIds: FileRule = function* ({ path, elements }) {
  const seen = new Map<string, string>();
  for (const element of elements) {
    const id = attribute(element, 'id');
    if (id === undefined) continue;
    const { line, column } = placeOf(element);
    const first = seen.get(id);
    seen.set(id, first ?? `${line}:${column}`);
    if (first === undefined) continue;
    yield faultAt(
      path,
      { line, column },
      'duplicate-id',
      `<${element.tagName} id="${id}"> has an id that stands at ${first} already`,
    );
  }
};
