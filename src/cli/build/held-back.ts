import type { Corpus } from '../../checks/corpus.ts';
import { buildTime } from '../../content/build-time.ts';
import { entryPath } from '../../content/kind.ts';
import { isHeldBack } from '../../model/drafts.ts';

/** A line for each article that its embargo holds back, with the moment until which it does. */
export function heldBack({ articles }: Corpus): string[] {
  return Array.from(articles.outlines).flatMap(([id, { embargo }]) => {
    const isHeld = embargo !== undefined && isHeldBack({ embargo }, buildTime());
    return isHeld ? [`Held back until ${embargo}: ${entryPath('articles', id)}`] : [];
  });
}
