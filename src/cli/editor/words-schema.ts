import { z } from 'astro/zod';
import type { Corpus } from '../../checks/corpus.ts';
import { readableWords } from '../../checks/language-words.ts';
import { isKeyed, wordsOf } from '../../content/site-words.ts';
import { words } from '../../schema/words.ts';

type Json = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema of content/words/<lang>.yaml. A file has as many of the words as its owner wants, so none is required; what
 * stands there in English says of each what it is.
 */
export function wordsSchema(corpus: Corpus): Json {
  const json = z.toJSONSchema(words, { io: 'input', unrepresentable: 'any', target: 'draft-7' });
  return inEnglish(json, wordsOf(readableWords(corpus), 'en'));
}

function inEnglish(json: Json, english: unknown): Json {
  const { type, propertyNames, additionalProperties, properties = {} } = json;
  if (type !== 'object') return typeof english === 'string' ? { ...json, description: english } : json;
  const names = typeof propertyNames === 'object' ? (propertyNames.enum ?? []).map(String) : [];
  // A record of known keys: an editor's program offers those of properties alone.
  const known = names.map((name) => [name, additionalProperties ?? true] as const);
  const all = [...Object.entries(properties), ...known].map(([name, value]): [string, Json | boolean] => {
    return [name, typeof value === 'boolean' ? value : inEnglish(value, isKeyed(english) ? english[name] : undefined)];
  });
  return { type, additionalProperties: false, properties: Object.fromEntries<Json | boolean>(all) };
}
