import { twinSchemaAddress, pageAddress } from '../../content/address.ts';
import { chartsOf } from '../../site/chart.ts';
import { mapsOf } from '../../site/map.ts';
import { getOne, type ArticleEntry, type BackgroundEntry } from '../../site/collections.ts';
import type { CreditedPicture } from '../../site/picture.ts';
import { backgroundPageOf, explainerOf } from '../../site/explainer.ts';
import { lastChange } from '../../model/last-change.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import { outletsIn, speakersIn } from '../../model/citation.ts';
import type { Register } from '../../model/chain.ts';
import { publicAddress } from '../../content/public-address.ts';
import { peopleIn } from '../../model/timeline.ts';
import type { TextFacts } from '../../text/text-facts.ts';
import type { Site } from '../../schema/site.ts';
import type { Words } from '../../schema/words.ts';
import { chartPart } from './chart-part.ts';
import { mapPart } from './map-part.ts';
import { picturePart } from './picture-part.ts';
import { citationPart, citedPart, datedPart, eventPart, personPart, sourcePart } from './twin-parts.ts';
import type { Twin } from './twin-schema.ts';

/** The JSON twin of an article: all that its page says, with the chain of every citation. */
export async function articleTwin(article: ArticleEntry): Promise<Twin> {
  const { date, known = [], unknown = [], disputed = [], outcome = [] } = article.data;
  const page = await explainerOf(article);
  const { background, summary, timeline } = page;
  return {
    ...(await commonParts(article, page, date)),
    kind: 'article',
    date,
    authors: (page.authors ?? []).map(({ name, id }) => ({ name, id: id ?? null })),
    background: { id: background.id, title: background.data.title },
    summary: summary.map(citedPart),
    known: known.map(citedPart),
    unknown: unknown.map((item) => ({ ...citedPart(item), resolved: datedPart(item.resolved) })),
    disputed: disputed.map(({ text, sides, resolved }) => ({
      text,
      sides: sides.map(citedPart),
      resolved: datedPart(resolved),
    })),
    outcome: outcome.map((item) => datedPart(item)),
    events: [...timeline.before, ...timeline.since].map((event) => eventPart(event, date)),
  };
}

/** The JSON twin of a background page. It is kept current: a role is the one held now. */
export async function backgroundTwin(background: BackgroundEntry): Promise<Twin> {
  const page = await backgroundPageOf(background);
  return {
    ...(await commonParts(background, page, page.day)),
    kind: 'background',
    date: null,
    authors: [],
    background: null,
    summary: [],
    known: [],
    unknown: [],
    disputed: [],
    outcome: [],
    events: page.timeline.map((event) => eventPart(event, page.day)),
  };
}

interface PageOfText extends Pick<TextFacts, 'statements' | 'blocks'> {
  readonly site: Site;
  readonly lang: string;
  readonly words: Words;
  readonly published: string | undefined;
  readonly ledger: { readonly entries: readonly LedgerEntry[] };
  readonly register: Register;
  readonly pictures: readonly CreditedPicture[];
}

async function commonParts(entry: ArticleEntry | BackgroundEntry, page: PageOfText, day: string) {
  const { site, lang, words, ledger, register } = page;
  const { id, collection, data } = entry;
  const cited = ledger.entries.map(({ citation }) => citation);
  const sources = new Set(outletsIn(cited));
  return {
    $schema: publicAddress(twinSchemaAddress, site) ?? `..${twinSchemaAddress}`,
    id,
    lang,
    title: data.title,
    description: data.description,
    address: publicAddress(pageAddress(collection, id), site) ?? null,
    published: page.published ?? null,
    updated: lastChange(data) ?? page.published ?? null,
    publisher: site.publisher.name,
    licence: site.licence,
    text: [...page.blocks],
    statements: page.statements.map(({ parts, anchor, cites }) => ({
      text: parts.map(({ text }) => text).join(''),
      anchor: anchor ?? null,
      citations: [...cites],
    })),
    citations: ledger.entries.map((each) => citationPart(each, day, register)),
    people: await peopleOf(entry, cited, day),
    sources: [...sources].flatMap((source) => {
      const found = register.source(source);
      return found ? [sourcePart(source, found)] : [];
    }),
    charts: await Promise.all(chartsOf(entry).map((chart) => chartPart(entry, chart, words, site))),
    maps: await Promise.all(mapsOf(entry).map((map) => mapPart(entry, map, words, site))),
    pictures: page.pictures.map(picturePart),
    changes: data.changes ?? [],
  };
}

/** Those whom an entry lists, those in its events, and those who are cited, each once. */
async function peopleOf(
  { data }: ArticleEntry | BackgroundEntry,
  cited: readonly LedgerEntry['citation'][],
  day: string,
) {
  const listed = 'people' in data ? data.people : [];
  const inEvents = 'events' in data ? peopleIn(data.events) : [];
  const ids = [...new Set([...listed, ...speakersIn(cited), ...inEvents])];
  return Promise.all(ids.map(async (id) => personPart(await getOne('people', id), day)));
}
