import type { NewsArticle, Person } from 'schema-dts';
import { pageAddress } from '../../content/address.ts';
import { citationAnchor } from '../../content/anchor.ts';
import type { Author } from '../../site/authors.ts';
import type { ArticleEntry } from '../../site/collections.ts';
import { leadCitation } from '../../model/citation.ts';
import type { Ledger } from '../../model/ledger.ts';
import { citationData, leadCitationData } from './citation.ts';
import { defined } from './defined.ts';
import type { Names } from './names.ts';
import { mentionedPerson } from './person.ts';
import { textData, textReference, type ArticlePage } from './text.ts';

/**
 * An article: news of one day, which is the time that it covers. It is based on the report that stands at its top and on
 * its background, whose paragraphs it shows.
 */
export function articleData(names: Names, article: ArticleEntry, page: ArticlePage): NewsArticle {
  const { date } = article.data;
  const lead = leadNumber(page.cites, page.ledger);
  return defined({
    '@type': 'NewsArticle',
    ...textData(names, 'articles', article, page),
    author: page.authors?.map((author) => authorData(names, author)) ?? { '@id': names.publisher },
    temporalCoverage: date,
    isBasedOn: [
      { '@type': 'BackgroundNewsArticle', ...textReference(names, 'background', page.background) },
      ...(lead === undefined ? [] : [{ '@id': names.here(citationAnchor(lead)) }]),
    ],
    mentions: page.people.map(({ id, data }) => mentionedPerson(names, id, data, date)),
    // Last, where what it repeats of the page costs the fewest bytes.
    citation: page.ledger.entries.map((entry) =>
      entry.number === lead ? leadCitationData(names, entry, { ...page, day: date }) : citationData(entry),
    ),
  });
}

/** Who wrote it: a person of the site by the name that their own page has for them. */
function authorData(names: Names, { name, id }: Author): Person {
  const page = id && { '@id': names.thing('people', id), url: names.url(pageAddress('people', id)) };
  return defined({ '@type': 'Person', name, ...page });
}

/** The number of the citation whose chain stands at the top of an article. */
function leadNumber(cites: readonly string[], { entries }: Ledger): number | undefined {
  const lead = leadCitation(cites, Object.fromEntries(entries.map(({ id, citation }) => [id, citation])));
  return entries.find(({ citation }) => citation === lead)?.number;
}
