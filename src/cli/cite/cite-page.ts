import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readCorpus } from '../../checks/corpus.ts';
import { harmless } from '../../checks/problem.ts';
import { today } from '../today.ts';
import { addCitation } from './add-citation.ts';
import { beginSource, sourceId } from './begin-source.ts';
import { citedAs, takenIds } from './cited-by.ts';
import { draftCitation, outletOf, type Outlet } from './draft-citation.ts';
import { entryNamed } from './entry-named.ts';
import { knownSources } from './known-sources.ts';
import type { ReadPage } from './read-page.ts';
import { shortId } from './short-id.ts';

/** Where a citation goes, and what it is to be called. */
export interface Wanted {
  readonly into: string | undefined;
  readonly id: string | undefined;
}

/**
 * Prints the citation of a page, or writes it into an entry and begins the source that it needs. Throws, in words, where that
 * entry cannot take it; then nothing was written.
 */
export function citePage(root: string, page: ReadPage, { into, id }: Wanted): void {
  const corpus = readCorpus(root);
  const entry = into === undefined ? undefined : entryNamed(corpus, into);
  const already = entry && citedAs(entry, page.read.url);
  if (entry && already !== undefined) {
    console.log(`${entry.path} has this page already: cite it as [^${already}].`);
    return;
  }
  const sources = knownSources(corpus);
  const outlet = outletOf(page.read, sources);
  const begun = outlet.unknownHost && sourceId(page.read.site, outlet.unknownHost, corpus.sources.ids);
  const { citation, notes } = draftCitation(page, outlet.id ?? (entry && begun), sources);
  const taken = entry ? takenIds(corpus, entry) : new Set<string>();
  const parts = [citation.source ?? 'report', citation.date].filter((part) => part !== undefined);
  const called = id ?? shortId(citation.title, parts.join('-'), taken);
  if (taken.has(called)) throw new Error(`"${called}" is the id of another citation: choose another one.`);
  if (entry) {
    const file = join(root, entry.path);
    const text = addCitation(entry, readFileSync(file, 'utf8'), called, citation);
    if (outlet.unknownHost && begun !== undefined)
      beginSource(root, begun, page.read.site, outlet.unknownHost, today());
    writeFileSync(file, text);
    console.log(`Wrote ${called} into ${entry.path}: cite it as [^${called}].`);
  } else {
    process.stdout.write(stringify({ [called]: citation }, { lineWidth: 0, singleQuote: true }));
  }
  for (const note of [...notes, ...notesOf(outlet, begun, entry !== undefined)]) {
    console.error(harmless(`  ${called}: ${note}.`));
  }
}

function notesOf({ note, unknownHost }: Outlet, begun: string | undefined, isWritten: boolean): string[] {
  if (!unknownHost || begun === undefined) return note === undefined ? [] : [note];
  const path = `content/sources/${begun}.yaml`;
  const what = isWritten
    ? `was no source yet: ${path} is begun, fill it in`
    : `is no source yet: --into begins ${path}`;
  return [`${unknownHost.host} ${what}`];
}
