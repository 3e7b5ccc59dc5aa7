import { z } from 'astro/zod';
import { articleWords } from './article-words.ts';
import { change } from './change.ts';
import { chartWords } from './chart-words.ts';
import { mapWords } from './map-words.ts';
import { dayWords } from './day-words.ts';
import { aboutSections } from './site.ts';
import { statementWords } from './statement-words.ts';
import { homeWords } from './home-words.ts';
import { searchWords } from './search-words.ts';
import { pictureWords } from './picture-words.ts';
import { ownerships, sourceKinds } from './source.ts';
import { language, text } from './text.ts';

/** A text under each of the keys given: a language has all of them. */
const texts = <const K extends readonly string[]>(keys: K) => z.record(z.enum(keys), text);

/** src/words/<lang>.yaml, with content/words/<lang>.yaml over it: every word of the site's own that a page shows, in one language. */
export const words = z.strictObject({
  /** The locale by whose habits dates and numbers are written. */
  dates: language,
  /** The pattern of an approximate date. */
  approximate: text,
  /** What stands between words that are put side by side, with its spaces. */
  punctuation: texts(['comma', 'colon', 'semicolon', 'stop']),
  site: texts(['skip', 'menu', 'none', 'footer', 'licence', 'aboutLink', 'own', 'preview']),
  nav: texts(['articles', 'background', 'people', 'sources', 'search', 'about']),
  kinds: texts(['article', 'background', 'person', 'source', 'draft']),
  article: texts(articleWords),
  note: texts(['label', 'asOf', 'more', 'rest']),
  /** The picture that stands for a page where it is shared. */
  image: texts(['asOf', 'others', 'alternative']),
  /** A drawing of figures, and its description in words for those who do not see it. */
  chart: texts(chartWords),
  map: texts(mapWords),
  picture: texts(pictureWords),
  /** The very words of a source. */
  quote: texts(['heading', 'original', 'translation']),
  verbs: texts(['said', 'quoted', 'reported', 'relayed']),
  changeKinds: texts(change.shape.kind.options),
  role: texts(['former', 'since', 'until', 'span', 'none', 'born']),
  home: texts(homeWords),
  /** Articles by the day of their news. */
  years: texts(['title', 'intro', 'of', 'all', 'neighbours', 'otherMonths', 'byMonth']),
  background: texts([
    'contents',
    'timeline',
    'asData',
    'usedBy',
    'usedByFurther',
    'indexTitle',
    'indexIntro',
    'used',
    'places',
    'topic',
    'topicAll',
  ]),
  people: texts([
    'indexTitle',
    'indexIntro',
    'roles',
    'asOf',
    'dashed',
    'appears',
    'appearsFurther',
    'appearsAs',
    'wrote',
    'wroteFurther',
    'aliases',
    'source',
  ]),
  sources: texts([
    'indexTitle',
    'indexIntro',
    'kind',
    'ownership',
    'country',
    'website',
    'evidence',
    'noEvidence',
    'note',
    'appears',
    'appearsFurther',
    'classes',
    'kinds',
    'ownerships',
  ]),
  statements: texts(statementWords),
  /** The parts of a list of background pages, people or sources that is longer than a page. */
  lists: texts(['letter', 'kind', 'country', 'signs', 'noCountry', 'part', 'background', 'people', 'sources']),
  corrections: texts(['title', 'intro', 'none', 'correction', 'clarification']),
  /** The first three are what feed readers show to choose from; `page` leads from an entry to its page. */
  embed: texts(['read']),
  /** Sharing and citing a page; `quote` is what is copied of a passage, and `own` stands in it for who said it. */
  share: texts([
    'heading',
    'sheet',
    'mail',
    'data',
    'save',
    'address',
    'cite',
    'more',
    'embed',
    'card',
    'copy',
    'copied',
    'failed',
    'passage',
    'quote',
    'own',
    'asText',
    'asTextNews',
    'asTextPublished',
    'asTextVersion',
  ]),
  /** The one file that holds an explainer with all that belongs to it; {from} is the page's address, else the site's name. */
  saved: texts(['kind', 'description', 'from', 'note', 'contents', 'scope']),
  feeds: texts([
    'atom',
    'json',
    'corrections',
    'link',
    'correctionsLink',
    'topic',
    'topicJson',
    'topicLink',
    'topicJsonLink',
    'statementsLink',
    'page',
  ]),
  /** The pages of a list that is longer than one. */
  paging: texts(['label', 'page', 'of', 'previous', 'next']),
  search: texts(searchWords),
  sourceKinds: texts(sourceKinds),
  ownerships: texts(ownerships),
  /** What each of them means, in one sentence. */
  sourceKindDefinitions: texts(sourceKinds),
  ownershipDefinitions: texts(ownerships),
  /** The about page: sections in Markdown, with the site's publisher, contact and licence filled in. */
  about: z.strictObject({
    title: text,
    description: text,
    sections: aboutSections,
  }),
  /** What may stand before a person’s name without being a part of it, forms of address and offices; words with spaces between. */
  titles: text,
  relative: dayWords,
  moved: texts(['title', 'text']),
  notFound: texts(['title', 'text', 'home', 'parts', 'front']),
});

/** The words of a page: those of a language, with the tag of the page’s own, such as `en-GB` for those of `en`. */
export type Words = z.infer<typeof words> & { readonly lang: string };
