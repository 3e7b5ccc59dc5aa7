import type { Element } from 'hast';

/** A feed, as far as its formats have it in common. Addresses are whole, days are `YYYY-MM-DD`. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  /** Where the feed itself is, and the page that it is the feed of. */
  readonly address: string;
  readonly home: string;
  /** Where its style sheet is, from the feed itself. */
  readonly styles: string;
  readonly icon: string | undefined;
  readonly updated: string;
  readonly authors: readonly Author[];
  /** The terms on which its texts may be used, in words, and where they can be read. */
  readonly licence: { readonly text: string; readonly url: string };
  readonly entries: readonly FeedEntry[];
}

export interface Author {
  readonly name: string;
  readonly url?: string | undefined;
}

export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly page: string;
  readonly published: string;
  /** The day of the last change that a reader has to know of; without one, that of the publication. */
  readonly updated: string;
  readonly summary: string | undefined;
  /** Who wrote it, where it is not the feed's author. */
  readonly authors: readonly Author[];
  /** The background that it rests on. */
  readonly background: { readonly id: string; readonly title: string; readonly page: string } | undefined;
  /** Where the news was read. */
  readonly via: { readonly url: string; readonly title: string } | undefined;
  /** The picture that stands for the page. */
  readonly image: string | undefined;
  readonly content: Element;
}

/** A feed has so many entries at most, those that were published or changed last; the pages have all. */
export const FEED_SIZE = 50;

/** The entries of a feed, each id once: a log or a text may say the same twice, a feed may not. */
export function eachOnce(entries: readonly FeedEntry[]): FeedEntry[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}

/**
 * A day as the moment that feeds ask for (RFC 3339). The log knows days alone, as the calendar has them in UTC. It is the
 * first moment of the day: any later one can lie ahead when the feed is read, and programs hold back what is dated so. The
 * text of an entry says its days in words.
 */
export function momentOf(day: string): string {
  return `${day}T00:00:00Z`;
}
