import { isPair, isScalar, visit } from 'yaml';
import { listEntries, readEntry } from '../../src/content/entry-file.ts';

/** Keys whose values are words of the schemas, numbers, or ids that no page shows. */
const COMMON: ReadonlySet<unknown> = new Set([
  'kind',
  'ownership',
  'date',
  'from',
  'to',
  'lang',
  'country',
  'id',
  'cite',
]);

/** Shorter texts, such as "AP", stand by chance in other words and in compressed files. */
const SHORTEST = 6;

/**
 * What tells a site's content from that of another: its name, its ids, every text and address of its entries, and how each
 * line of a body begins. None of it stands anywhere in a site that is another.
 */
export function textsOfContent(root: string): string[] {
  const found = new Set<string>();
  for (const kind of ['site', 'articles', 'background', 'people', 'sources', 'pages'] as const) {
    for (const id of listEntries(root, kind)) {
      const { yaml, body } = readEntry(root, kind, id);
      if (kind !== 'site') found.add(`${kind}/${id}`);
      visit(yaml, {
        Scalar(key, { value }, path) {
          const holder = path.findLast(isPair)?.key;
          const isCommon = key === 'key' || (isScalar(holder) && COMMON.has(holder.value));
          if (typeof value === 'string' && !isCommon) found.add(value.trim());
        },
      });
      for (const [begin] of body.matchAll(/^[^\s{<#[][^[<*]{40}/gm)) found.add(begin);
    }
  }
  return [...found].filter((text) => text.length >= SHORTEST);
}
