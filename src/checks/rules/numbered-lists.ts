import { nodesIn } from '../../text/nodes-in.ts';
import { bodyOf, offsetOf } from '../body.ts';
import type { EntryCheck } from '../corpus.ts';
import { errorAt } from '../place.ts';

/** No ordinal at the beginning of a text, as in "5. March 2024", is taken for the number of a list, which nobody would see. */
export const numberedLists: EntryCheck = function* (entry) {
  const tree = bodyOf(entry);
  for (const { node: list } of tree ? nodesIn(tree) : []) {
    if (list.type !== 'list' || list.ordered !== true || ((list.start ?? 1) === 1 && list.children.length > 1))
      continue;
    const [sign = ''] = /^\d+[.)]/.exec(entry.body.slice(offsetOf(list))) ?? [];
    const message = `"${sign}" is taken for the number of a list: write "${sign.slice(0, -1)}\\${sign.slice(-1)}" if it belongs to the sentence, or a list of several items that begins with 1`;
    yield errorAt(entry, offsetOf(list), 'numbered-list', message);
  }
};
