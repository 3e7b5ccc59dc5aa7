import type { Citation, Citations } from '../schema/citation.ts';

interface Citing {
  readonly citations: Citations;
}

/** All citations that an article sees under their ids: its own, and its background's. */
export function citationsOf(article: Citing, background: Citing | undefined): Citations {
  return { ...background?.citations, ...article.citations };
}

/** The ids of the people who speak in citations. A speaker without a page of their own has none. */
export function speakersIn(citations: readonly Citation[]): string[] {
  return citations.flatMap(({ by }) => (typeof by === 'string' ? [by] : []));
}

/** The ids of the outlets in citations: of each who reported it, then in order who relayed it. */
export function outletsIn(citations: readonly Citation[]): string[] {
  return citations.flatMap(({ source, via = [] }) => [source, ...via]);
}

/**
 * The first citation in an article's text, whose chain stands at the top of its page; `undefined` where there is none. `cites`
 * are the ids of the text's references, in order.
 */
export function leadCitation(cites: readonly string[], citations: Citations): Citation | undefined {
  const lead = cites.find((id) => Object.hasOwn(citations, id));
  return lead === undefined ? undefined : citations[lead];
}
