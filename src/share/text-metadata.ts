import type { Site } from '../schema/site.ts';
import { imageAddress, oEmbedAddress, twinAddress } from '../content/address.ts';
import type { ArticleEntry, BackgroundEntry, PersonEntry } from '../site/collections.ts';
import type { Author } from '../site/authors.ts';
import { lastChange } from '../model/last-change.ts';
import type { ImageContent } from '../site/image-content.ts';
import type { Words } from '../schema/words.ts';
import { topicAlternates, type Alternate } from './alternates.ts';
import { imageAlternative } from './image/image-alternative.ts';
import type { Metadata } from './metadata.ts';

/** What the head of a text's page is made of, besides the text. */
interface TextPage {
  /** The day of the first publication, as the log has it. */
  readonly published: string | undefined;
  /** Who wrote it, where it is not the publisher. */
  readonly authors?: readonly Author[] | undefined;
  /** What its share image says. */
  readonly imageContent: ImageContent;
  readonly site: Pick<Site, 'data'>;
  readonly words: Words;
}

/** What an article's page says when it is shared. `others` are the entries with texts that the page shows too. */
export function articleMetadata(
  { id, data }: ArticleEntry,
  others: readonly (BackgroundEntry | PersonEntry)[],
  { published, authors, imageContent, site, words }: TextPage,
): Metadata {
  return {
    type: 'article',
    text: {
      published,
      modified: lastChange(data),
      othersModified: lastChange({ changes: others.flatMap((entry) => entry.data.changes ?? []) }),
      section: words.nav.articles,
      authors,
      day: data.date,
    },
    image: { path: imageAddress('articles', id), alt: imageAlternative(imageContent) },
    alternates: [
      ...twin('articles', id, site),
      { type: 'application/json+oembed', path: oEmbedAddress(id), title: data.title, isWhole: true },
    ],
  };
}

/** What a background's page says when it is shared. */
export function backgroundMetadata(
  { id, data }: BackgroundEntry,
  { published, imageContent, site, words }: TextPage,
): Metadata {
  return {
    type: 'article',
    text: { published, modified: lastChange(data), section: words.nav.background },
    image: { path: imageAddress('background', id), alt: imageAlternative(imageContent) },
    alternates: [...twin('background', id, site), ...topicAlternates({ id, data }, words)],
  };
}

function twin(kind: 'articles' | 'background', id: string, { data }: Pick<Site, 'data'>): Alternate[] {
  return data ? [{ type: 'application/json', path: twinAddress(kind, id) }] : [];
}
