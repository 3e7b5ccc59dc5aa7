import { feedAddress, siteAddress } from '../../content/address.ts';
import { allCorrections } from '../../site/corrections.ts';
import type { LoggedChange } from '../../site/logged-changes.ts';
import { changeEntry } from './change-entry.ts';
import { eachOnce, FEED_SIZE, type Feed } from './feed.ts';
import { siteFeed } from './site-feed.ts';

/** The feed of the corrections and clarifications of all pages, the newest in front; `textOf` gives one as HTML. */
export function correctionsFeed(textOf: (logged: LoggedChange) => Promise<string>): Promise<Feed | undefined> {
  return siteFeed(async (frame) => {
    const newest = (await allCorrections()).slice(0, FEED_SIZE);
    const all = await Promise.all(newest.map(async (item) => changeEntry(item, await textOf(item), frame)));
    const { title, intro: description } = frame.words.corrections;
    const { corrections: path } = feedAddress;
    return {
      path,
      home: siteAddress.corrections,
      title: frame.site.name + frame.words.punctuation.colon + title,
      description,
      entries: eachOnce(all),
    };
  });
}
