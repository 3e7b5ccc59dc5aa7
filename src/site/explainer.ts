import type { CitedText } from '../schema/citation.ts';
import { backgroundAsOf } from './as-of.ts';
import { authorsOf } from './authors.ts';
import { bodyOf } from './body.ts';
import { shownCharts } from './chart.ts';
import { getOne, getSite, getWords, languageOf, type ArticleEntry, type BackgroundEntry } from './collections.ts';
import { citationsOf } from '../model/citation.ts';
import { coverageOf } from '../model/coverage.ts';
import { firstPublished } from '../content/record.ts';
import { recordInCollections } from './record-in-collections.ts';
import { leadChainOf } from './lead-chain.ts';
import { citedLine } from '../text/line.ts';
import { ledgerOf } from '../model/ledger.ts';
import { creditedPictures } from './picture.ts';
import { registerOf } from './register.ts';
import { NOW, oldestFirst, peopleIn, timelineAt } from '../model/timeline.ts';

/** Everything that an article's page shows, looked up once. */
export async function explainerOf(article: ArticleEntry) {
  const site = await getSite();
  const lang = await languageOf(article.data);
  const words = await getWords(lang);
  const background = await getOne('background', article.data.background);
  const people = await Promise.all(article.data.people.map((id) => getOne('people', id)));
  const { date, outcome = [], picture } = article.data;
  const timeline = timelineAt(background.data.events ?? [], date, outcome);
  /** What happened after the day, as the article and its background tell it. */
  const later = oldestFirst([...outcome, ...timeline.since]);
  const citations = citationsOf(article.data, background.data);
  const { parts, headings, uses, cites, statements, blocks } = await bodyOf(article);
  const summary = article.data.summary.map(citedLine);
  const after = [...listsOf(article), ...later, ...timeline.before];
  /** The lead picture as a text that cites. */
  const lead = picture && { text: picture.caption ?? '', cite: picture.cite };
  const ledger = ledgerOf({ before: [...(lead ? [lead] : []), ...summary], body: uses, after }, citations);
  const register = await registerOf(Object.values(citations));
  return {
    site,
    lang,
    words,
    pictures: await creditedPictures(article, words),
    charts: await shownCharts(article, words),
    published: firstPublished(await recordInCollections('articles', article.id)),
    authors: await authorsOf(article),
    background,
    people,
    lead,
    summary,
    timeline,
    later,
    /** The day of which the notes from the background are. */
    notesAsOf: await backgroundAsOf(background),
    parts,
    headings,
    cites,
    statements,
    blocks,
    ledger,
    register,
    coverage: coverageOf(statements, citations, register.source),
    chain: await leadChainOf(article),
  };
}

/** Everything that a background's page shows, looked up once. */
export async function backgroundPageOf(background: BackgroundEntry) {
  const site = await getSite();
  const lang = await languageOf(background.data);
  const words = await getWords(lang);
  const { parts, headings, uses, statements, blocks } = await bodyOf(background);
  const { citations, events = [] } = background.data;
  const timeline = timelineAt(events, NOW).before;
  const ledger = ledgerOf({ body: uses, after: timeline }, citations);
  const register = await registerOf(Object.values(citations));
  const published = firstPublished(await recordInCollections('background', background.id));
  const inEvents = new Set(peopleIn(events));
  const people = await Promise.all([...inEvents].map((id) => getOne('people', id)));
  return {
    site,
    lang,
    words,
    pictures: await creditedPictures(background, words),
    charts: await shownCharts(background, words),
    published,
    people,
    parts,
    headings,
    statements,
    blocks,
    // The page is kept current: where a citation has no date, its speaker's role is the one held now.
    day: NOW,
    timeline,
    ledger,
    register,
  };
}

/** The cited texts that follow an article's body, in the order of the page. */
function listsOf({ data }: ArticleEntry): CitedText[] {
  const { known = [], unknown = [], disputed = [] } = data;
  return [
    ...known,
    ...unknown.flatMap((item) => (item.resolved ? [item, item.resolved] : [item])),
    ...disputed.flatMap(({ sides, resolved }) => (resolved ? [...sides, resolved] : sides)),
  ];
}
