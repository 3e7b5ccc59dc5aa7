import type { BackgroundNewsArticle, NewsArticle } from 'schema-dts';
import type { ArticleEntry, BackgroundEntry } from '../../site/collections.ts';
import { lastChange } from '../../model/last-change.ts';
import { FIRST_FEW } from '../../model/paging.ts';
import { citationData } from './citation.ts';
import { defined } from './defined.ts';
import { isoInterval } from './iso-date.ts';
import type { Names } from './names.ts';
import { mentionedPerson } from './person.ts';
import { textData, textReference, type BackgroundPage } from './text.ts';

/**
 * A background page: it covers the time of its events. It mentions whoever takes part in them and the articles that are
 * based on it, as many as its own page lists.
 */
export function backgroundData(
  names: Names,
  background: BackgroundEntry,
  page: BackgroundPage,
  articles: readonly ArticleEntry[],
): BackgroundNewsArticle {
  // The page is kept current: its people have the roles held when it was.
  const day = lastChange(background.data) ?? page.published;
  return defined({
    '@type': 'BackgroundNewsArticle',
    ...textData(names, 'background', background, page),
    author: { '@id': names.publisher },
    temporalCoverage: isoInterval(page.timeline.map(({ date }) => date)),
    mentions: [
      ...page.people.map(({ id, data }) => mentionedPerson(names, id, data, day)),
      ...articles.slice(0, FIRST_FEW).map((article): NewsArticle => ({
        '@type': 'NewsArticle',
        ...textReference(names, 'articles', article),
      })),
    ],
    citation: page.ledger.entries.map(citationData),
  });
}
