import type { Corpus } from '../../checks/corpus.ts';
import { buildTime } from '../../content/build-time.ts';
import { isPreview } from '../../content/preview.ts';
import { entryPath } from '../../content/kind.ts';
import { isHeldBack } from '../../model/drafts.ts';

/** A line for each article that its embargo holds back, with the moment until which it does. A preview shows it as a draft. */
export function heldBack({ articles }: Corpus): string[] {
  return Array.from(articles.outlines).flatMap(([id, { embargo }]) => {
    const isHeld = embargo !== undefined && isHeldBack({ embargo }, buildTime());
    const what = isPreview() ? 'A draft until' : 'Held back until';
    return isHeld ? [`${what} ${embargo}: ${entryPath('articles', id)}`] : [];
  });
}
