import { getSite, getWords } from '../../site/collections.ts';
import { getIcon } from '../../site/mark.ts';
import { recordOfSite } from '../../site/record-in-collections.ts';
import { phrase } from '../../model/phrase.ts';
import { publicAddresses } from '../../content/public-address.ts';
import type { Citation } from '../../schema/citation.ts';
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
  /** What its id is made of, where that is not its path: it stays when the entry that it is the feed of gets another id. */
  readonly named?: string;
}

/** A feed of the site; `undefined` where the site's address is not known, without which a feed leads nowhere. */
export async function siteFeed(own: (frame: FeedFrame) => Promise<Own>): Promise<Feed | undefined> {
  const site = await getSite();
  const words = await getWords(site.lang);
  const whole = publicAddresses(site);
  if (!whole) return undefined;
  const { nameInIds, since } = await recordOfSite();
  const { path, home, named = path, ...rest } = await own({ site, words, nameInIds, whole });
  const { lang, publisher, licence } = site;
  const icon = await getIcon();
  return {
    ...rest,
    id: feedId(nameInIds, named),
    lang,
    address: whole(path),
    home: whole(home),
    styles: '../'.repeat(path.split('/').length - 2) + 'feed.css',
    icon: icon && whole(icon),
    updated: lastUpdate(rest.entries, since),
    authors: [publisher],
    licence: { text: phrase(words.site.licence, { licence: licence.name }, words.dates), url: licence.url },
  };
}

/**
 * The day on which a feed changed last. One without entries has been as it is since the site's first publication. Where
 * nothing was ever published, the beginning of the computers' calendar stands in for a day.
 */
function lastUpdate(entries: readonly FeedEntry[], since: string | undefined): string {
  const days = entries.map(({ updated }) => updated).sort();
  return days.at(-1) ?? since ?? '1970-01-01';
}

/** Where what an entry says was read, by a citation; `undefined` where that has no address. */
export function viaOf(citation: Citation | undefined): FeedEntry['via'] {
  if (citation?.url === undefined) return undefined;
  return { url: citation.url, title: citation.title ?? citation.describes ?? citation.url };
}
