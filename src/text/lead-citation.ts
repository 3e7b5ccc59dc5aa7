import type { Citation } from '../schema/citation.ts';
import { REFERENCE } from './reference.ts';

/** The first citation in an article's text, whose chain stands at the top of its page; `undefined` where there is none. */
export function leadCitation(body: string, citations: Readonly<Record<string, Citation>>): Citation | undefined {
  for (const [, id = ''] of body.matchAll(REFERENCE)) {
    if (Object.hasOwn(citations, id)) return citations[id];
  }
  return undefined;
}
