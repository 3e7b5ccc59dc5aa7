import type { Citation } from '../schema/citation.ts';
import type { Person } from '../schema/person.ts';
import type { Source } from '../schema/source.ts';
import type { Words } from '../schema/words.ts';
import { roleInSentence, type WordedRole } from './role-in-words.ts';

/** How a link of a chain got the statement. */
export type Verb = 'said' | 'quoted' | 'reported' | 'relayed';

/** One link of the chain from who spoke to who passed it on. */
export interface ChainLink extends WordedRole {
  readonly verb: Verb;
  readonly name: string;
  /** The language of the name, where it is not the page's. */
  readonly lang: string | undefined;
  /** Who or what that is: a role on the date, a source's words; empty for a person without a role then. */
  readonly words: string;
  /** An office's or institution's own text; people and outlets are none. */
  readonly isDocument: boolean;
  /** The entry that the words are from, which may be in another language; of a speaker without one, nothing. */
  readonly of: { readonly lang?: string | undefined } | undefined;
  /** Where the link has a page. */
  readonly page: { readonly kind: 'people' | 'sources'; readonly id: string } | undefined;
}

/** What a chain has to look up; both throw or give `undefined` for an id that does not exist. */
export interface Register {
  readonly person: (id: string) => Person | undefined;
  readonly source: (id: string) => Source | undefined;
}

/** Bodies that speak for themselves: what they publish is said by them, where an outlet's is reported. */
const BODIES: ReadonlySet<Source['kind']> = new Set([
  'government-office',
  'intergovernmental-body',
  'court',
  'political-party',
  'non-governmental-organisation',
  'company',
  'university',
]);

/** Kinds that speak for themselves as a person does: what they say is no document of a body. */
const VOICES: ReadonlySet<Source['kind']> = new Set(['social-media-account', 'eyewitness']);

/**
 * The chain of a citation, from the speaker over the outlet to those who relayed it. The speaker's role is that of
 * `date`: the citation's own, or the article's where it has none.
 */
export function chainOf(citation: Citation, date: string, register: Register): ChainLink[] {
  const { by, source, via = [] } = citation;
  const first = register.source(source);
  const said = by === undefined ? [] : [speaker(by, citation.date ?? date, register)];
  const isBody = first !== undefined && BODIES.has(first.kind);
  const speaks = isBody || (first !== undefined && VOICES.has(first.kind));
  const verb = by !== undefined ? 'quoted' : speaks ? 'said' : 'reported';
  return [
    ...said,
    sourceLink(source, verb, verb === 'said' && isBody, register),
    ...via.map((id) => sourceLink(id, 'relayed', false, register)),
  ];
}

function speaker(by: NonNullable<Citation['by']>, date: string, register: Register): ChainLink {
  const plain = { verb: 'said', former: false, isDocument: false } as const;
  if (typeof by !== 'string')
    return { ...plain, name: by.name, lang: by.lang, words: by.words, of: undefined, page: undefined };
  const person = register.person(by);
  const role = roleInSentence(person ?? { roles: [] }, date);
  return { ...plain, ...role, name: person?.name ?? by, lang: undefined, of: person, page: { kind: 'people', id: by } };
}

function sourceLink(id: string, verb: Verb, isDocument: boolean, register: Register): ChainLink {
  const source = register.source(id);
  const words = typeof source?.words === 'string' ? source.words : source?.words[0];
  const name = source?.name ?? id;
  const page = { kind: 'sources', id } as const;
  return { verb, name, lang: undefined, words: words ?? '', of: source, former: false, isDocument, page };
}

/** A chain in one line, as a credit has it: "said by Dmitry Peskov, quoted by TASS, relayed by Reuters". */
export function creditLine(chain: readonly Pick<ChainLink, 'verb' | 'name'>[], words: Words): string {
  const links = chain.map(({ verb, name }) => `${words.verbs[verb]} ${name}`);
  return new Intl.ListFormat(words.dates, { type: 'unit' }).format(links);
}
