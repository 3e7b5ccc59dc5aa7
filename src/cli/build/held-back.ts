import type { Corpus } from '../../checks/corpus.ts';
import { textAt } from '../../checks/yaml-node.ts';
import { buildTime } from '../../content/build-time.ts';
import { isHeldBack } from '../../model/drafts.ts';

/** A line for each article that its embargo holds back, with the moment until which it does. */
export function heldBack({ articles }: Corpus): string[] {
  return [...articles.entries.values()].flatMap((entry) => {
    const embargo = textAt(entry, 'embargo')?.text;
    const isHeld = embargo !== undefined && isHeldBack({ embargo }, buildTime());
    return isHeld ? [`Held back until ${embargo}: ${entry.path}`] : [];
  });
}
