import { visit } from 'unist-util-visit';
import { bodyOf, offsetOf } from '../body.ts';
import type { EntryCheck } from '../corpus.ts';
import { errorAt } from '../place.ts';
import type { Problem } from '../problem.ts';

/** No ordinal at the beginning of a text, as in "5. March 2024", is taken for the number of a list, which nobody would see. */
export const numberedLists: EntryCheck = (entry) => {
  const found: Problem[] = [];
  const tree = bodyOf(entry);
  if (!tree) return found;
  visit(tree, 'list', (list) => {
    if (list.ordered !== true || ((list.start ?? 1) === 1 && list.children.length > 1)) return;
    const [sign = ''] = /^\d+[.)]/.exec(entry.body.slice(offsetOf(list))) ?? [];
    const message = `"${sign}" is taken for the number of a list: write "${sign.slice(0, -1)}\\${sign.slice(-1)}" if it belongs to the sentence, or a list of several items that begins with 1`;
    found.push(errorAt(entry, offsetOf(list), 'numbered-list', message));
  });
  return found;
};
