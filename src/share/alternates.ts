import { entryFeedAddress, feedAddress, topicJsonAddress } from '../content/address.ts';
import { phrase } from '../model/phrase.ts';
import type { Site } from '../schema/site.ts';
import type { Words } from '../schema/words.ts';

/** Another form of a page, or of the site, for those who read it with a program. */
export interface Alternate {
  /** Its media type. */
  readonly type: string;
  /** Its address inside the site. */
  readonly path: string;
  /** What it is called; a feed reader shows it. */
  readonly title?: string;
  /** Of use with its whole address alone: it is left out where the site's is not known. */
  readonly isWhole?: boolean;
}

/** What every page leads to. */
export function siteAlternates(site: Site, words: Words): Alternate[] {
  return [
    feed('application/atom+xml', feedAddress.atom, words.feeds.atom, site, words),
    feed('application/feed+json', feedAddress.json, words.feeds.json, site, words),
  ];
}

/** What the list of corrections leads to besides. */
export function correctionsAlternates(site: Site, words: Words): Alternate[] {
  return [feed('application/atom+xml', feedAddress.corrections, words.feeds.corrections, site, words)];
}

/** What the pages of a background lead to besides: what is new there. */
export function topicAlternates({ id, data: { title } }: Named, words: Words): Alternate[] {
  const { topic, topicJson } = words.feeds;
  const named = (pattern: string) => phrase(pattern, { title }, words.dates);
  return [
    { type: 'application/atom+xml', path: entryFeedAddress('background', id), title: named(topic), isWhole: true },
    { type: 'application/feed+json', path: topicJsonAddress(id), title: named(topicJson), isWhole: true },
  ];
}

/** What the page of a person or a source leads to besides: the statements newly attributed to them. */
export function statementAlternates(kind: 'people' | 'sources', id: string, title: string): Alternate[] {
  return [{ type: 'application/atom+xml', path: entryFeedAddress(kind, id), title, isWhole: true }];
}

/** An entry with a title. */
interface Named {
  readonly id: string;
  readonly data: { readonly title: string };
}

function feed(type: string, path: string, title: string, { name }: Site, { dates }: Words): Alternate {
  return { type, path, title: phrase(title, { site: name }, dates), isWhole: true };
}
