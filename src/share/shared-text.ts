import { dataAddress, oEmbedAddress } from '../model/address.ts';
import type { ArticleEntry, BackgroundEntry, PersonEntry } from '../model/collections.ts';
import { lastChange } from '../model/last-change.ts';
import type { Words } from '../schema/words.ts';
import type { Shared } from './shared-page.ts';

/**
 * What an article's page says when it is shared. `published` is the day of the first publication, as the log has it;
 * `others` are the entries with texts that the page shows too.
 */
export function sharedArticle(
  { id, data }: ArticleEntry,
  published: string | undefined,
  others: readonly (BackgroundEntry | PersonEntry)[],
  words: Words,
): Shared {
  return {
    type: 'article',
    text: {
      published,
      modified: lastChange(data),
      othersModified: lastChange({ changes: others.flatMap((entry) => entry.data.changes ?? []) }),
      section: words.nav.articles,
      authors: data.authors,
      day: data.date,
    },
    alternates: [
      { type: 'application/json', path: dataAddress('articles', id) },
      { type: 'application/json+oembed', path: oEmbedAddress(id), title: data.title, isWhole: true },
    ],
  };
}

/** What a background's page says when it is shared. */
export function sharedBackground({ id, data }: BackgroundEntry, published: string | undefined, words: Words): Shared {
  return {
    type: 'article',
    text: { published, modified: lastChange(data), section: words.nav.background },
    alternates: [{ type: 'application/json', path: dataAddress('background', id) }],
  };
}
