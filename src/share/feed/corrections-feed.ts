import { feedAddress, siteAddress } from '../../content/address.ts';
import { languageOf } from '../../site/collections.ts';
import { allCorrections, type Correction } from '../../site/corrections.ts';
import { changeFingerprint } from '../../model/publication.ts';
import { feedContent } from './feed-content.ts';
import { feedId } from './feed-id.ts';
import { FEED_SIZE, type Feed, type FeedEntry } from './feed.ts';
import { siteFeed, type FeedFrame } from './site-feed.ts';

/** The feed of the corrections and clarifications of all pages, the newest in front; `textOf` gives one as HTML. */
export function correctionsFeed(textOf: (correction: Correction) => Promise<string>): Promise<Feed | undefined> {
  return siteFeed(async (frame) => {
    const newest = (await allCorrections()).slice(0, FEED_SIZE);
    const all = await Promise.all(newest.map(async (item) => entryOf(item, await textOf(item), frame)));
    // A log may say the same twice; a feed may not have an id twice.
    const entries = [...new Map(all.map((entry) => [entry.id, entry])).values()];
    const { title, intro: description } = frame.words.corrections;
    const { corrections: path } = feedAddress;
    return {
      path,
      home: siteAddress.corrections,
      title: frame.site.name + frame.words.punctuation.colon + title,
      description,
      entries,
    };
  });
}

async function entryOf(correction: Correction, html: string, frame: FeedFrame): Promise<FeedEntry> {
  const { site, words, whole } = frame;
  const { change, page, title } = correction;
  const lang = await languageOf(correction);
  return {
    id: feedId(site.name, page, changeFingerprint(change)),
    title: words.changeKinds[change.kind] + words.punctuation.colon + title,
    lang,
    page: whole(page),
    published: change.date,
    updated: change.date,
    summary: undefined,
    authors: [],
    background: undefined,
    via: undefined,
    image: undefined,
    content: feedContent(html, lang, page, whole),
  };
}
