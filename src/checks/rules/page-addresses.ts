import type { EntryCheck } from '../corpus.ts';
import { errorAt } from '../place.ts';

/** A page of the owner's own has an address that nothing else has. */
export const pageAddresses: EntryCheck = function* (page, { whyTaken }) {
  const reason = whyTaken(page.id);
  if (reason !== undefined) yield errorAt(page, 0, 'taken-address', `${reason}: give this file another name`);
};
