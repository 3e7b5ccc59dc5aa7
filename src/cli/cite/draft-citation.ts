import type { Citation } from '../../schema/citation.ts';
import { address as addressSchema, textUpTo } from '../../schema/text.ts';
import { parseDate } from '../../schema/date.ts';
import { relayed } from './relayed.ts';
import { sourceAt, sourceCalled, type KnownSource } from './known-sources.ts';
import type { PageFacts } from './page-facts.ts';
import { plainText } from './plain-text.ts';
import type { Reference } from './reference-file.ts';

/** A citation as far as it is known. */
export type Draft = Partial<Pick<Citation, 'source' | 'via' | 'title' | 'date' | 'url' | 'retrieved'>>;

/** What was read of a cited page, wherever it was read. */
export interface Read {
  readonly title: string | undefined;
  readonly date: string | undefined;
  readonly url: string | undefined;
  readonly retrieved: string | undefined;
  /** The name of the site or outlet. */
  readonly site: string | undefined;
}

/** Who published a page: a source, or a host that none has. */
export interface Outlet {
  readonly id: string | undefined;
  readonly unknownHost: URL | undefined;
  /** Why it is not known, with what to do. */
  readonly note: string | undefined;
}

const title = textUpTo(300);

/** Tells who published a page: by the host of its address, else by the name that the page or the export has. */
export function outletOf({ url, site }: Read, sources: readonly KnownSource[]): Outlet {
  const host = URL.parse(url ?? '') ?? undefined;
  const at = host && sourceAt(host, sources);
  if (at?.is === 'one') return { id: at.source.id, unknownHost: undefined, note: undefined };
  if (at?.is === 'several') {
    const note = `${host?.host ?? ''} is that of ${at.ids.join(' and ')}: write the one that is meant as "source"`;
    return { id: undefined, unknownHost: undefined, note };
  }
  const id = site === undefined ? undefined : sourceCalled(site, sources)?.id;
  const note = id === undefined && !host ? 'who published it is not known: write "source"' : undefined;
  return { id, unknownHost: id === undefined ? host : undefined, note };
}

/** Makes a citation of what was read, and says what is not known, each in a sentence with what to do. */
export function draftCitation(
  { read, facts }: { readonly read: Read; readonly facts: PageFacts | undefined },
  outlet: string | undefined,
  sources: readonly KnownSource[],
): { readonly citation: Draft; readonly notes: readonly string[] } {
  const notes: string[] = [];
  const others = sources.filter(({ id }) => id !== outlet);
  const agency = facts && outlet !== undefined ? relayed(facts, others) : undefined;
  const chain = outlet === undefined ? {} : agency ? { source: agency.id, via: [outlet] } : { source: outlet };
  return { citation: { ...chain, ...knownFields(read, notes) }, notes };
}

function knownFields(read: Read, notes: string[]): Draft {
  const known: Draft = {};
  if (read.title !== undefined && title.safeParse(read.title).success) known.title = read.title;
  else notes.push('the page names no title that can be shown: write "title", or "describes" in your own words');
  if (read.date === undefined) notes.push('the page does not say when it was published: write "date" if you know it');
  else known.date = read.date;
  if (read.url !== undefined && addressSchema.safeParse(read.url).success) known.url = read.url;
  else notes.push('the page does not say where it can be read: write "url" if there is an address');
  if (read.retrieved !== undefined) known.retrieved = read.retrieved;
  return known;
}

/** What an export of a reference manager says of a page. */
export function readReference(reference: Reference): Read {
  const doi = reference.DOI === undefined ? undefined : `https://doi.org/${reference.DOI}`;
  return {
    title: plainText(reference.title),
    date: dateOf(reference.issued),
    url: reference.URL ?? doi,
    retrieved: dateOf(reference.accessed),
    site: plainText(reference['container-title'] ?? reference['collection-title'] ?? reference.publisher),
  };
}

function dateOf(issued: Reference['issued']): string | undefined {
  const points = issued?.['date-parts'].map(([year = 0, ...rest]) =>
    [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-'),
  );
  return points && parseDate(points.join('/'))?.edtf;
}
