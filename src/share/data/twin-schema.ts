import { z } from 'astro/zod';
import { change } from '../../schema/change.ts';
import { chartTypes } from '../../schema/chart.ts';
import { ownerships, sourceKinds } from '../../schema/source.ts';
import { twinMap } from './twin-map.ts';
import { twinPicture } from './twin-picture.ts';
import { anchor, day, edtf, ids, markdown, text } from './twin-texts.ts';

const link = z
  .strictObject({
    verb: z.enum(['said', 'quoted', 'reported', 'relayed']),
    name: text,
    words: z.string().describe('Who or what that is: the role on the day of the page, or the words of the source.'),
    former: z.boolean().describe('The role had ended by then.'),
    kind: z.enum(['people', 'sources']).nullable(),
    id: text.nullable().describe('An id of `people` or `sources`; null for a speaker without a page.'),
  })
  .describe('One link of the chain from who spoke to who passed it on.');

const cited = z.strictObject({ text: markdown, citations: ids });
const dated = z.strictObject({ date: edtf, ...cited.shape });

/**
 * What the JSON twin of an article or background page says. The site publishes it as JSON Schema; the descriptions are for
 * those who read that.
 */
export const twinSchema = z.strictObject({
  $schema: text.describe('Where this description is.'),
  kind: z.enum(['article', 'background']),
  id: text,
  lang: text.describe('The language of its texts (BCP 47).'),
  title: text,
  description: text,
  address: z.url().nullable().describe('Of the page; null where the public address of the site is not known.'),
  date: day.nullable().describe('The day of the news; a background page is kept current and has none.'),
  published: day.nullable().describe('The day of the first publication.'),
  updated: day.nullable().describe('The day of the last change that a reader has to know of.'),
  authors: z
    .array(
      z.strictObject({
        name: text,
        id: text.nullable().describe('Of their page, people/<id>.html; null for a name alone.'),
      }),
    )
    .describe('Who wrote it, where it is not the publisher.'),
  publisher: text,
  licence: z.strictObject({ name: text, url: z.url() }),
  background: z.strictObject({ id: text, title: text }).nullable().describe('The page that an article rests on.'),
  summary: z.array(cited),
  text: z
    .array(
      z.strictObject({
        kind: z.enum(['heading', 'paragraph', 'item', 'quotation', 'row', 'image', 'chart', 'map', 'note']),
        text: text.describe(
          'Plain text without references; of an image that stands alone what it shows; of a chart or a map its title; of a note the id of a section of the background.',
        ),
        anchor,
        isAnalysis: z.boolean().describe('The site’s own reading, which is not attributed.'),
      }),
    )
    .describe('The body in the order of the page.'),
  statements: z
    .array(z.strictObject({ text, anchor, citations: ids }))
    .describe('The sentences of the body that rest on citations.'),
  charts: z
    .array(
      z.strictObject({
        anchor,
        title: text.describe('What is to be seen.'),
        unit: text.describe('What is counted.'),
        type: z.enum(chartTypes),
        description: text.describe('What the chart shows, made of its figures.'),
        rows: z.array(
          z.strictObject({
            name: text.describe('What the row is about; a time is a date in EDTF.'),
            group: text.nullable(),
            values: z
              .array(
                z.strictObject({
                  series: text,
                  low: z.number(),
                  high: z.number().describe('Above `low` where sources conflict.'),
                }),
              )
              .describe('Without the series for which there is no figure.'),
            citations: ids,
          }),
        ),
        events: z.array(dated).describe('What happened meanwhile.'),
        address: text.describe('Of the figures as CSV (RFC 4180).'),
      }),
    )
    .describe('The drawings of figures in the body, in the order of the page.'),
  maps: z.array(twinMap).describe('The maps in the body, in the order of the page.'),
  pictures: z.array(twinPicture).describe('The lead picture, and those that stand alone in the body.'),
  known: z.array(cited),
  unknown: z.array(z.strictObject({ ...cited.shape, resolved: dated.nullable() })),
  disputed: z.array(z.strictObject({ text: markdown, sides: z.array(cited), resolved: dated.nullable() })),
  outcome: z.array(dated).describe('What happened next.'),
  events: z.array(
    z.strictObject({
      ...dated.shape,
      people: z.array(text).describe('Ids of `people`.'),
      isLater: z.boolean().describe('It happened after the day of the news.'),
    }),
  ),
  citations: z.array(
    z.strictObject({
      id: text,
      number: z.int().positive().describe('On the page.'),
      chain: z.array(link).min(1),
      title: text.nullable().describe('Of the page that is cited.'),
      describes: text.nullable().describe('What the page is, where its title is not known.'),
      date: edtf.nullable(),
      url: z.url().nullable(),
      quote: z
        .strictObject({
          text,
          lang: text.nullable().describe('Null where it is that of the texts.'),
          translation: text.nullable().describe('The site’s own.'),
        })
        .nullable()
        .describe('The very words on which it rests.'),
      archive: z.url().nullable(),
      retrieved: edtf.nullable(),
    }),
  ),
  people: z.array(
    z.strictObject({
      id: text,
      name: text,
      wikidata: text.nullable(),
      roles: z.array(z.strictObject({ title: text, from: edtf.nullable(), to: edtf.nullable() })),
      onTheDay: z
        .array(text)
        .describe('The titles of the roles held on the day of the news; of a background page, now.'),
    }),
  ),
  sources: z.array(
    z.strictObject({
      id: text,
      name: text,
      kind: z.enum(sourceKinds),
      ownership: z.enum(ownerships),
      words: z.array(text),
      country: text.nullable().describe('ISO 3166-1 alpha-2.'),
      url: z.url().nullable(),
      evidence: z.strictObject({ text, url: z.url() }).nullable().describe('What the class of ownership rests on.'),
    }),
  ),
  changes: z.array(z.strictObject({ date: day, kind: change.shape.kind, text: markdown })),
});

/** The JSON twin of an article or background page. */
export type Twin = z.infer<typeof twinSchema>;
