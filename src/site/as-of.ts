import { firstPublished } from '../content/record.ts';
import { lastChange } from '../model/last-change.ts';
import type { BackgroundEntry } from './collections.ts';
import { recordInCollections } from './record-in-collections.ts';

/** The day of which a background is: that of its last change, else of its first publication; before that there is none. */
export async function backgroundAsOf({ id, data }: BackgroundEntry): Promise<string | undefined> {
  return lastChange(data) ?? firstPublished(await recordInCollections('background', id));
}
