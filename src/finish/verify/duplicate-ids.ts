import { attribute } from '../page/page.ts';
import { faultAt } from './fault.ts';
import type { FileRule } from './rule.ts';

/** Every id stands on a page once. */
export const duplicateIds: FileRule = function* ({ path, page, place }) {
  const seen = new Map<string, number>();
  for (const element of page?.elements ?? []) {
    const id = attribute(element, 'id');
    if (id === undefined) continue;
    const first = seen.get(id);
    seen.set(id, first ?? element.start);
    if (first === undefined) continue;
    const { line, column } = place(first);
    const message = `<${element.name} id="${id}"> has an id that stands at ${line}:${column} already`;
    yield faultAt(path, place(element.start), 'duplicate-id', message);
  }
};
