import { partAt } from '../../model/map/dispute.ts';
import { site as siteSchema } from '../../schema/site.ts';
import { dataOf } from '../../content/entry-file.ts';
import { isSound } from '../frontmatter.ts';
import type { EntryCheck } from '../corpus.ts';
import { errorAt } from '../place.ts';
import { spotAt } from '../yaml-node.ts';

/** Land that is to be hatched on maps is drawn apart by an edition, so that it can be. */
export const disputes: EntryCheck = function* (entry) {
  if (!isSound(entry)) return;
  const { data } = siteSchema.shape.disputes.safeParse(dataOf(entry).disputes);
  for (const [index, { name = '', at, held }] of (data?.areas ?? []).entries()) {
    if (!at || partAt([at[1], at[0]])) continue;
    const offset = spotAt(entry, ['disputes', 'areas', index, 'at'])?.offset ?? 0;
    const message = `no edition draws "${name}" apart from the rest of ${held}, so a map cannot hatch it: name a place on its land, or break its border under "lines"`;
    yield errorAt(entry, offset, 'invalid-value', message);
  }
};
