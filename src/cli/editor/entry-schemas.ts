import { z } from 'astro/zod';
import type { Corpus } from '../../checks/corpus.ts';
import { article } from '../../schema/article.ts';
import { background } from '../../schema/background.ts';
import { page } from '../../schema/page.ts';
import { person } from '../../schema/person.ts';
import { site } from '../../schema/site.ts';
import { source } from '../../schema/source.ts';
import { templateNotes } from './template-notes.ts';

/** The kinds of entries that an editor writes, with their schemas and templates. */
export const schemaKinds = {
  articles: { name: 'entry-article', schema: article, template: 'article.mdx' },
  background: { name: 'entry-background', schema: background, template: 'background.mdx' },
  pages: { name: 'entry-page', schema: page, template: 'page.mdx' },
  people: { name: 'entry-person', schema: person, template: 'person.yaml' },
  sources: { name: 'entry-source', schema: source, template: 'source.yaml' },
  site: { name: 'entry-site', schema: site, template: 'site.yaml' },
} as const;

export type SchemaKind = keyof typeof schemaKinds;

/** The keys whose values are ids, and of which kind. */
const NAMES_OF: Readonly<Record<string, 'people' | 'sources' | 'background'>> = {
  people: 'people',
  authors: 'people',
  by: 'people',
  source: 'sources',
  via: 'sources',
  background: 'background',
};

type Json = z.core.JSONSchema.BaseSchema;

/** The JSON Schema of a kind of entries, with what templates say of each key, and the ids that can stand there. */
export function entrySchema(kind: SchemaKind, corpus: Corpus): Json {
  const { schema, template } = schemaKinds[kind];
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-7' });
  // What citations hold is the same in all kinds.
  describe(json, new Map([...templateNotes('article.mdx'), ...templateNotes(template)]), '');
  offerIds(json, '', corpus);
  return json;
}

function describe(json: Json, notes: ReadonlyMap<string, string>, above: string): void {
  for (const [key, value] of Object.entries(json.properties ?? {})) {
    if (typeof value === 'boolean') continue;
    const note = notes.get(above === '' ? key : `${above}.${key}`);
    if (note !== undefined) value.description = note;
    for (const inner of insidesOf(value)) describe(inner, notes, above === '' ? key : above);
  }
}

/** A list of what is there for the editor to choose from; another id is left to the check, which knows more. */
function offerIds(json: Json, key: string, corpus: Corpus): void {
  const kind = NAMES_OF[key];
  if (kind !== undefined && json.type === 'string') {
    const ids = [...corpus[kind].ids].sort();
    const { type, pattern } = json;
    if (ids.length === 0) return;
    delete json.type;
    delete json.pattern;
    json.anyOf = [{ enum: ids }, { type, ...(pattern !== undefined && { pattern }) }];
    return;
  }
  for (const [name, value] of Object.entries(json.properties ?? {})) {
    if (typeof value !== 'boolean') offerIds(value, name, corpus);
  }
  for (const inner of insidesOf(json)) offerIds(inner, key, corpus);
}

/** The schemas of what a list, a record or a choice holds. */
function insidesOf({ items, additionalProperties, anyOf = [] }: Json): Json[] {
  return [items, additionalProperties, ...anyOf].flat().filter((inner) => typeof inner === 'object');
}
