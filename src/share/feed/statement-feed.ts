import { entryFeedAddress, pageAddress } from '../../content/address.ts';
import { phrase } from '../../model/phrase.ts';
import type { PersonEntry, SourceEntry } from '../../site/collections.ts';
import { recordInCollections } from '../../site/record-in-collections.ts';
import { newestStatements, type NewStatement } from '../../site/statements.ts';
import { feedContent } from './feed-content.ts';
import { feedId } from './feed-id.ts';
import { eachOnce, FEED_SIZE, type Feed, type FeedEntry } from './feed.ts';
import { siteFeed, viaOf, type FeedFrame } from './site-feed.ts';

/**
 * The feed of the statements that were newly attributed to a person or a source, by the days of their publication;
 * `textOf` gives one as HTML. A statement that has no record of its publication is not in it yet.
 */
export function statementFeed(
  { collection, id, data: { name } }: PersonEntry | SourceEntry,
  textOf: (item: NewStatement) => Promise<string>,
): Promise<Feed | undefined> {
  return siteFeed(async (frame) => {
    const { statements, dates, punctuation } = frame.words;
    const pattern = collection === 'people' ? statements.byPerson : statements.onSource;
    const description = phrase(pattern, { name }, dates);
    const page = pageAddress(collection, id);
    const record = await recordInCollections(collection, id);
    const newest = await newestStatements({ kind: collection, id }, FEED_SIZE);
    return {
      path: entryFeedAddress(collection, id),
      named: `${record?.feed?.page ?? page}#feed`,
      home: page,
      title: frame.site.name + punctuation.colon + description,
      description,
      entries: eachOnce(await Promise.all(newest.map(async (item) => statementEntry(item, await textOf(item), frame)))),
    };
  });
}

/** A statement in a feed. It is the same entry in the feeds of all who said it or passed it on. */
async function statementEntry(
  { statement, entry, citations, published }: NewStatement,
  html: string,
  { nameInIds, whole }: FeedFrame,
): Promise<FeedEntry> {
  const path = pageAddress(entry.kind, entry.id, statement.anchor);
  const first = (await recordInCollections(entry.kind, entry.id))?.feed?.page ?? pageAddress(entry.kind, entry.id);
  return {
    id: feedId(nameInIds, `${first}#statement`, ...statement.prints),
    title: statement.parts.map(({ text }) => text).join(''),
    lang: entry.lang,
    page: whole(path),
    published,
    updated: published,
    summary: undefined,
    authors: [],
    background: undefined,
    via: viaOf(citations[0]),
    image: undefined,
    content: feedContent(html, entry.lang, path, whole),
  };
}
