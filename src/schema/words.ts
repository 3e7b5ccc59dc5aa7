import { z } from 'astro/zod';
import { change } from './change.ts';
import { ownerships, sourceKinds } from './source.ts';
import { id, text } from './text.ts';

/** A text under each of the keys given: a language has all of them. */
const texts = <const K extends readonly string[]>(keys: K) => z.record(z.enum(keys), text);

/** src/words/<lang>.yaml: every word of the site's own that a page shows, in one language. */
export const words = z.strictObject({
  /** The locale by whose habits dates and numbers are written. */
  dates: text,
  /** The pattern of an approximate date. */
  approximate: text,
  site: texts(['skip', 'menu', 'footer', 'licence', 'aboutLink', 'publishedBy']),
  nav: texts(['articles', 'background', 'people', 'sources', 'about']),
  kinds: texts(['article', 'background', 'person', 'source', 'draft']),
  article: texts([
    'age',
    'ageNext',
    'day',
    'published',
    'updated',
    'by',
    'chain',
    'caution',
    'summary',
    'analysis',
    'known',
    'isKnown',
    'isUnknown',
    'isDisputed',
    'resolved',
    'outcome',
    'outcomeNote',
    'who',
    'personPage',
    'timeline',
    'thisArticle',
    'since',
    'timelineKey',
    'ledger',
    'ledgerMore',
    'undated',
    'noLink',
    'archived',
    'retrieved',
    'changes',
    'changesMinor',
  ]),
  note: texts(['label', 'asOf', 'more', 'rest']),
  verbs: texts(['said', 'quoted', 'reported', 'relayed']),
  changeKinds: texts(change.shape.kind.options),
  role: texts(['former', 'since', 'until', 'span', 'none', 'born']),
  home: texts(['title', 'explainers', 'background', 'people']),
  background: texts(['contents', 'updated', 'timeline', 'asData', 'usedBy', 'indexTitle', 'indexIntro', 'used', 'places']),
  people: texts(['indexTitle', 'indexIntro', 'roles', 'asOf', 'appears', 'appearsAs', 'event', 'aliases']),
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
    'cited',
  ]),
  sourceKinds: texts(sourceKinds),
  ownerships: texts(ownerships),
  /** The about page: sections in Markdown, with the site's publisher, contact and licence filled in. */
  about: z.strictObject({
    title: text,
    description: text,
    sections: z.array(z.strictObject({ id, heading: text, text })).min(1),
  }),
  notFound: texts(['title', 'text', 'home']),
});

export type Words = z.infer<typeof words>;
