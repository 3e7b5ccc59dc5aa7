import { attribute } from '../page/page.ts';
import { faultAt } from './fault.ts';
import type { FileRule } from './rule.ts';

/** Every id stands on a page once. */
export const duplicateIds: FileRule = function* ({ path, page, place }) {
  const seen = new Map<string, string>();
  for (const element of page?.elements ?? []) {
    const id = attribute(element, 'id');
    if (id === undefined) continue;
    const { line, column } = place(element.start);
    const first = seen.get(id);
    seen.set(id, first ?? `${line}:${column}`);
    if (first === undefined) continue;
    yield faultAt(
      path,
      { line, column },
      'duplicate-id',
      `<${element.name} id="${id}"> has an id that stands at ${first} already`,
    );
  }
};
