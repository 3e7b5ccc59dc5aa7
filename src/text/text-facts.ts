import type { Root } from 'mdast';
import { z } from 'astro/zod';
import { references } from './reference.ts';
import { placedSections } from './section.ts';
import { statements, type Statement, type Telling } from './statement.ts';
import { textBlocks, type TextBlock } from './text-block.ts';

const statement = z.object({
  parts: z.array(z.object({ text: z.string(), lang: z.string().optional() })),
  cites: z.array(z.string()),
  anchor: z.string().optional(),
  prints: z.array(z.string()),
}) satisfies z.ZodType<Statement>;

const block = z.object({
  kind: z.enum(['heading', 'paragraph', 'item', 'quotation', 'row', 'image', 'chart', 'map', 'note']),
  text: z.string(),
  anchor: z.string().nullable(),
  isAnalysis: z.boolean(),
}) satisfies z.ZodType<TextBlock>;

/** What pages, lists and data ask of a body. It is plain data, so that it can be kept. */
export interface TextFacts {
  /** The ids of its references, in order. */
  readonly cites: readonly string[];
  /** The ids of the sections that it places beside its text, in order. */
  readonly places: readonly string[];
  readonly statements: readonly Statement[];
  readonly blocks: readonly TextBlock[];
}

/** The shape of the facts of a body. */
export const textFactsSchema: z.ZodType<TextFacts> = z.object({
  cites: z.array(z.string()),
  places: z.array(z.string()),
  statements: z.array(statement),
  blocks: z.array(block),
});

/** The facts of a body, all from one tree. */
export function textFacts(body: Root, telling: Telling): TextFacts {
  return {
    cites: references(body).map(({ id }) => id),
    places: placedSections(body),
    statements: statements(body, telling),
    blocks: textBlocks(body, telling.date),
  };
}
