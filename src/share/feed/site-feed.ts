import { getRecords, getSite, getWords } from '../../site/collections.ts';
import { getIcon } from '../../site/mark.ts';
import { phrase } from '../../model/phrase.ts';
import { publicAddresses } from '../../content/public-address.ts';
import { firstPublished, nameInFeeds } from '../../content/record.ts';
import type { Site } from '../../schema/site.ts';
import type { Words } from '../../schema/words.ts';
import { feedId } from './feed-id.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** What a feed's entries are made with. */
export interface FeedFrame {
  readonly site: Site;
  readonly words: Words;
  /** The name of the site in ids. */
  readonly nameInIds: string;
  /** The whole address of a path from the site's root. */
  readonly whole: (path: string) => string;
}

/** What one feed has of its own: the path where it lies, and that of the page it is the feed of. */
interface Own extends Pick<Feed, 'title' | 'description' | 'entries'> {
  readonly path: string;
  readonly home: string;
}

/** A feed of the site; `undefined` where the site's address is not known, without which a feed leads nowhere. */
export async function siteFeed(own: (frame: FeedFrame) => Promise<Own>): Promise<Feed | undefined> {
  const site = await getSite();
  const words = await getWords(site.lang);
  const whole = publicAddresses(site);
  if (!whole) return undefined;
  const nameInIds = nameInFeeds((await getRecords()).values(), site.name);
  const { path, home, ...rest } = await own({ site, words, nameInIds, whole });
  const { lang, publisher, licence } = site;
  const icon = await getIcon();
  return {
    ...rest,
    id: feedId(nameInIds, path),
    lang,
    address: whole(path),
    home: whole(home),
    icon: icon && whole(icon),
    updated: await lastUpdate(rest.entries),
    authors: [publisher],
    licence: { text: phrase(words.site.licence, { licence: licence.name }, words.dates), url: licence.url },
  };
}

/**
 * The day on which a feed changed last. One without entries has been as it is since the site's first publication. Where
 * nothing was ever published, the beginning of the computers' calendar stands in for a day.
 */
async function lastUpdate(entries: readonly FeedEntry[]): Promise<string> {
  const days = entries.map(({ updated }) => updated).sort();
  const since = [...(await getRecords()).values()].map((record) => firstPublished(record)).sort();
  return days.at(-1) ?? since[0] ?? '1970-01-01';
}
