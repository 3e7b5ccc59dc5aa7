import { buildTime } from '../content/build-time.ts';
import { linkedKinds } from '../content/entry-address.ts';
import { isPreview } from '../content/preview.ts';
import { recordOf } from '../content/record.ts';
import { draftsAmong, isHeldBack, namesIn } from '../model/drafts.ts';
import { loadedEntries, loadedEntry } from './loaded-entries.ts';
import { once } from './once.ts';

/** Whether drafts are shown: while one writes, and in a preview. */
export const showsDrafts = () => import.meta.env.DEV || isPreview();

/** The keys of all drafts, `articles/x`: by their own word, and what they alone use. */
export const getDrafts = once(async (): Promise<ReadonlySet<string>> => {
  const all = await Promise.all(linkedKinds.map((kind) => loadedEntries(kind)));
  const entries = all.flatMap((ofKind) => [...ofKind.values()]);
  const records = await loadedEntries('published');
  const redirects = (await loadedEntry('site', 'site'))?.data.redirects ?? {};
  return draftsAmong(
    entries.map(({ collection, id, data, body }) => ({
      key: `${collection}/${id}`,
      isDraft: isHeldBack(data, buildTime()),
      isRecorded:
        collection !== 'pages' &&
        recordOf(collection, id, redirects, (recordId) => records.get(recordId)?.data) !== undefined,
      names: namesIn(data, body),
    })),
  );
});
