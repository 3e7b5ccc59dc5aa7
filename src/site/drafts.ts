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
  const drafts = new Set(entries.filter(({ data }) => isHeldBack(data, buildTime())));
  // Without drafts nothing is of drafts alone.
  if (drafts.size === 0) return new Set();
  const records = await loadedEntries('published');
  const redirects = (await loadedEntry('site', 'site'))?.data.redirects ?? {};
  return draftsAmong(
    entries.map((entry) => ({
      key: `${entry.collection}/${entry.id}`,
      isDraft: drafts.has(entry),
      isRecorded:
        entry.collection !== 'pages' &&
        recordOf(entry.collection, entry.id, redirects, (recordId) => records.get(recordId)?.data) !== undefined,
      names: namesOf(entry),
    })),
  );
});

/** In development, most entries are the same objects after a change. */
const known = new WeakMap<object, ReadonlySet<string>>();

function namesOf(entry: { readonly data: unknown; readonly body?: string | undefined }): ReadonlySet<string> {
  const names = known.get(entry) ?? namesIn(entry.data, entry.body);
  known.set(entry, names);
  return names;
}
