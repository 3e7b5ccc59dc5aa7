import type { Citation } from '../schema/citation.ts';
import { parseText } from './body.ts';
import { references } from './reference.ts';

/** The first citation in an article's text, whose chain stands at the top of its page; `undefined` where there is none. */
export function leadCitation(body: string, citations: Readonly<Record<string, Citation>>): Citation | undefined {
  const lead = references(parseText(body)).find(({ id }) => Object.hasOwn(citations, id));
  return lead && citations[lead.id];
}
