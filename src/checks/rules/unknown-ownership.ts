import type { EntryCheck } from '../corpus.ts';
import { isSound } from '../frontmatter.ts';
import { warningAt } from '../place.ts';
import { textAt } from '../yaml-node.ts';

/** It is known who owns or pays for a source, because its readers judge by that. */
export const unknownOwnership: EntryCheck = function* (source) {
  const ownership = isSound(source) ? textAt(source, 'ownership') : undefined;
  if (ownership?.text !== 'unknown') return;
  const message = 'nobody knows so far who owns or pays for this source: look for it before the source is cited';
  yield warningAt(source, ownership.offset, 'unknown-ownership', message);
};
