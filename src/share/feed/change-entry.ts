import { toString } from 'mdast-util-to-string';
import { changeFingerprint } from '../../model/publication.ts';
import { languageOf } from '../../site/collections.ts';
import type { LoggedChange } from '../../site/logged-changes.ts';
import { feedContent } from './feed-content.ts';
import { feedId } from './feed-id.ts';
import type { FeedEntry } from './feed.ts';
import type { FeedFrame } from './site-feed.ts';

/** A change of a page in a feed, with its text in HTML. */
export async function changeEntry(
  logged: LoggedChange,
  html: string,
  { nameInIds, words, whole }: FeedFrame,
): Promise<FeedEntry> {
  const { change, page, firstPage, title } = logged;
  const lang = await languageOf(logged);
  const content = feedContent(html, lang, page, whole);
  return {
    id: feedId(nameInIds, firstPage, changeFingerprint(change)),
    title: words.changeKinds[change.kind] + words.punctuation.colon + title,
    lang,
    page: whole(page),
    published: change.date,
    updated: change.date,
    // What it says, without the link to the page below it.
    summary: toString(content.children[0]),
    authors: [],
    background: undefined,
    via: undefined,
    image: undefined,
    content,
  };
}
