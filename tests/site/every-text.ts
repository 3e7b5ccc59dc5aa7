import { article } from '../../src/schema/article.ts';
import { background } from '../../src/schema/background.ts';
import { page } from '../../src/schema/page.ts';
import { person } from '../../src/schema/person.ts';
import { site } from '../../src/schema/site.ts';
import { source } from '../../src/schema/source.ts';
import { at } from '../checks/small-site.ts';
import { textFields } from '../setup/filled-texts.ts';

const URL_OF = (page: string) => `https://example.org/${page}`;
const LOG = [
  { date: '2096-03-04', kind: 'correction', text: 'x' },
  { date: '2096-03-04', kind: 'minor', text: 'x' },
];

const QUOTE = { text: 'x', lang: 'ru', translation: 'x' };

/** Data of each kind in which every field is there that takes any text. */
export const KINDS = {
  site: {
    schema: site,
    path: at.site,
    data: {
      name: 'x',
      tagline: 'x',
      lang: 'en',
      publisher: { name: 'x', url: URL_OF('us'), contact: 'mail@example.org' },
      licence: { name: 'x', url: URL_OF('licence') },
      about: [{ id: 'imprint', heading: 'x', text: 'x' }],
      disputes: {
        lines: [{ between: ['KP', 'KR'], source: { text: 'x', url: URL_OF('line') } }],
        areas: [
          { name: 'x', at: [45.2, 34.3], held: 'RU', claimed: ['x'], source: { text: 'x', url: URL_OF('area') } },
        ],
      },
    },
  },
  articles: {
    schema: article,
    path: at.article,
    data: {
      title: 'x',
      description: 'x',
      date: '2022-12-26',
      source: 'tass',
      people: ['putin'],
      background: 'neighbours',
      summary: ['x', 'x', 'x'],
      picture: { src: './map.png', alt: 'x', cite: 'call', caption: 'x' },
      citations: {
        call: {
          by: 'putin',
          source: 'tass',
          title: 'x',
          url: URL_OF('call'),
          quote: QUOTE,
          shows: 'generated',
          licence: { name: 'x', url: URL_OF('picture-licence') },
        },
        speaker: { by: { name: 'x', words: 'x' }, source: 'tass', describes: 'x', date: '2022-12-26' },
      },
      known: [{ text: 'x', cite: 'call' }],
      unknown: [{ text: 'x', cite: 'call', resolved: { date: '2023-01-01', text: 'x', cite: 'call' } }],
      disputed: [
        {
          text: 'x',
          sides: [
            { text: 'x', cite: 'call' },
            { text: 'x', cite: 'call' },
          ],
          resolved: { date: '2023-01-01', text: 'x', cite: 'call' },
        },
      ],
      outcome: [{ date: '2023-01-01', text: 'x', cite: 'speaker' }],
      authors: ['x'],
      changes: LOG,
    },
  },
  background: {
    schema: background,
    path: at.background,
    data: {
      title: 'x',
      description: 'x',
      citations: {
        gas: { source: 'tass', describes: 'x' },
        drawing: {
          source: 'tass',
          title: 'x',
          url: URL_OF('drawing'),
          shows: 'illustration',
          licence: { name: 'x', url: URL_OF('drawing-licence') },
        },
        oil: { by: { name: 'x', words: 'x' }, source: 'tass', title: 'x', url: URL_OF('oil'), quote: QUOTE },
      },
      events: [
        { date: '2014-05-21', text: 'x', cite: 'gas', people: ['putin'] },
        { date: '2023-05-21', text: 'x', cite: 'oil' },
      ],
      changes: LOG,
    },
  },
  people: {
    schema: person,
    path: at.person,
    data: {
      name: 'x',
      aliases: ['x'],
      native: { text: 'x', lang: 'ru' },
      summary: 'x',
      citations: {
        office: { source: 'tass', title: 'x', url: URL_OF('office'), quote: QUOTE },
        speech: { by: { name: 'x', words: 'x' }, source: 'tass', describes: 'x' },
      },
      roles: [{ title: 'x', words: 'x', from: '2012-05-07', url: URL_OF('role') }],
      changes: LOG,
    },
  },
  sources: {
    schema: source,
    path: at.source,
    data: {
      name: 'x',
      aliases: ['x'],
      native: { text: 'x', lang: 'ru' },
      kind: 'newspaper',
      ownership: 'private',
      words: 'x',
      url: URL_OF('source'),
      evidence: { text: 'x', url: URL_OF('evidence') },
      note: 'x',
      citations: {
        report: { source: 'tass', title: 'x', url: URL_OF('report'), quote: QUOTE },
        talk: { by: { name: 'x', words: 'x' }, source: 'tass', describes: 'x' },
      },
      changes: LOG,
    },
  },
  pages: {
    schema: page,
    path: 'content/pages/imprint.mdx',
    data: { title: 'x', description: 'x' },
  },
} as const;

/** Fields that take any text by their schema, and that no page shows: people and sources have no pictures, for one. */
const NOT_SHOWN = [
  ...['site.menu.*', 'site.redirects.*', 'site.relativeWords.*', 'site.notRelative.*'],
  ...['people.filedAs', 'sources.filedAs'],
  ...['people.citations.*.licence.name', 'sources.citations.*.licence.name'],
];

/** The fields in which pages show Markdown; anywhere else a text is what it is. */
export const MARKDOWN =
  /^(?:summary\.\*|picture\.caption|(?:known|unknown|disputed|outcome|events|changes|about)\b.*\.text)$/;

/** A text that was written into a field. */
export interface Written {
  /** `people.roles.*.title`. */
  readonly field: string;
  readonly text: string;
}

/** The fields that the schemas have and the site above does not: none, or a field was forgotten. */
export function forgottenFields(written: readonly Written[]): string[] {
  const known = new Set(written.map(({ field }) => field));
  return (
    Object.entries(KINDS)
      .flatMap(([kind, { schema }]) =>
        textFields(schema)
          .map((path) => `${kind}.${path}`)
          .filter((field) => !NOT_SHOWN.includes(field)),
      )
      // What may be one text or a list is one of both.
      .filter((field) => ![field, `${field}.*`, field.replace(/\.\*$/, '')].some((one) => known.has(one)))
  );
}
