import { posix } from 'node:path';
import type { Root } from 'mdast';
import { Excess } from '../content/excess.ts';
import type { PagedKind } from '../content/kind.ts';
import { dataOf, type EntryFile } from '../content/entry-file.ts';
import { changeFingerprint } from '../model/publication.ts';
import type { Redirects } from '../content/old-ids.ts';
import { recordOf } from '../content/record.ts';
import { shownTexts, type ShownText } from '../text/shown-texts.ts';
import { published, type Published } from '../schema/published.ts';
import { attributesOf, isChart } from '../text/chart-node.ts';
import { drawingsIn } from '../text/drawing-node.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { mapAttributesOf } from '../text/map-node.ts';
import { bodyOf, offsetOf } from './body.ts';
import type { Corpus } from './corpus.ts';
import { isSound } from './frontmatter.ts';
import { perCorpus } from './per-corpus.ts';
import { fieldsOf, itemsOf, spotAt, textsOf, valueAt } from './yaml-node.ts';

/** An entry of a log with its place. */
export interface PlacedChange {
  readonly date: string;
  readonly fingerprint: string;
  readonly offset: number;
}

/** The entries of an entry's log, in order. */
export function changesOf(entry: EntryFile): PlacedChange[] {
  return itemsOf(entry, valueAt(entry, 'changes')).map((item, index) => {
    const texts = new Map(fieldsOf(entry, item).map(({ key, value }) => [key, textsOf(entry, value)[0]?.text ?? '']));
    const [date = '', kind = '', text = ''] = ['date', 'kind', 'text'].map((key) => texts.get(key));
    const offset = spotAt(entry, ['changes', index])?.offset ?? 0;
    return { date, fingerprint: changeFingerprint({ date, kind, text }), offset };
  });
}

/** All that a reader sees of an entry, the data of its charts and maps included; `undefined` where a mistake in a file hides some of it. */
export function textsShown(corpus: Corpus, entry: EntryFile): ShownText[] | undefined {
  const body = bodyOf(entry);
  if (!isSound(entry) || (!body && entry.path.endsWith('.mdx'))) return undefined;
  return [...shownTexts(entry, body), ...(body ? figuresShown(corpus, entry, body) : [])];
}

/** Each row of the tables that a body draws; of one that cannot be read, none, which the checks of charts and maps report. */
function figuresShown({ table }: Corpus, entry: EntryFile, body: Root): ShownText[] {
  return drawingsIn(body).flatMap((drawing) => {
    const data = isChart(drawing) ? attributesOf(drawing)?.data : mapAttributesOf(drawing)?.places;
    if (data === undefined) return [];
    try {
      const rows = table(posix.join(posix.dirname(entry.path), data))?.table.rows ?? [];
      const texts = rows.map((row) => `figures ${row.map(({ text }) => text).join(' | ')}`);
      return texts.map((text) => ({ fingerprint: fingerprint(text), offset: offsetOf(drawing) }));
    } catch (error) {
      if (error instanceof Excess) return [];
      throw error;
    }
  });
}

/** The record of an entry's publication; `undefined` where there is none that can be relied on. */
export function recordInCorpus(corpus: Corpus, kind: PagedKind, id: string): Published | undefined {
  return recordOf(kind, id, redirectsOf(corpus), (recordId) => {
    const file = corpus.published.entries.get(recordId);
    return file && published.safeParse(dataOf(file)).data;
  });
}

/** The records of a site's publications, but for those that cannot be relied on. */
export function* recordsIn(corpus: Corpus): Iterable<Published> {
  for (const file of corpus.published.entries.values()) {
    const { data } = published.safeParse(dataOf(file));
    if (data) yield data;
  }
}

/** The redirects of a site: old path → new path. */
export const redirectsOf = perCorpus(({ site }: Corpus): Redirects => {
  const file = site.entries.get('site');
  if (!file) return {};
  const fields = fieldsOf(file, valueAt(file, 'redirects'));
  return Object.fromEntries(fields.map(({ key, value }) => [key, textsOf(file, value)[0]?.text ?? '']));
});
