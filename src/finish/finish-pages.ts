import { readFileSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { finishedPage } from './finished-page.ts';
import { areFor, SAVED } from './headers/which-files.ts';
import { PagePolicies } from './headers/site-policy.ts';
import { digestOf, digestOfKnown, lastPage, type LastPage, type LastPages } from './last-pages.ts';
import { listedPage, type ListedPage } from './listed-page.ts';
import { notRelative } from './relative-links.ts';
import { builtPage } from './verify/built-file.ts';
import type { Known } from './verify/built-site.ts';
import { notesOf, type Notes } from './verify/notes.ts';

/** What is kept of pages that were finished. */
export interface Finished {
  /** For their verification. */
  readonly notes: Notes;
  readonly policies: PagePolicies;
  /** Those that search engines are to know, in the order of their paths. */
  readonly listed: readonly ListedPage[];
}

/** A page as it was rendered. */
export interface RenderedPage {
  /** From the root of the folder, `articles/x.html`. */
  readonly path: string;
  /** All that its HTML is made of: of the same comes the same. */
  readonly from: readonly (string | Uint8Array)[];
  readonly html: () => string | Promise<string>;
  /** It is made of finished pages: nothing is left to do for it but its policy. */
  readonly isMade?: true;
}

/** Finishes the pages of a built folder, one after the other. */
export interface PageFinisher {
  /** Writes a page as it is published. What the last build made of the same is taken. Throws where CSS in it is broken. */
  readonly write: (page: RenderedPage) => Promise<void>;
  /** What is kept of all of them. Throws where a page has something that its policy would block, with all of it. */
  readonly end: () => Finished;
}

/** Begins to finish the pages of a folder. */
export function pageFinisher(folder: string, known: Known, last: LastPages): PageFinisher {
  const notes = notesOf(known);
  const around = digestOfKnown(known);
  const policies = new PagePolicies();
  const listed: ListedPage[] = [];
  const problems: string[] = [];
  const note = (path: string, page: Pick<LastPage, 'policy' | 'listed'>) => {
    policies.add(path, page.policy);
    if (page.listed) listed.push(page.listed);
  };
  const write: PageFinisher['write'] = async ({ path, from: made, html, isMade }) => {
    const from = digestOf(around, path, ...made);
    const kept = lastPage(last, path, from);
    if (kept) {
      writeFileSync(join(folder, path), kept.bytes);
      notes.addKept(path, kept.trace);
      note(path, kept);
      return;
    }
    const finished = finish(path, await html(), isMade);
    const file = builtPage(path, finished, known.address);
    writeFileSync(join(folder, path), file.bytes);
    problems.push(...finished.problems.map((problem) => `${path}: ${problem}`));
    const { trace, isSound } = notes.add(file);
    const found = known.address === undefined ? undefined : listedPage(finished.page, path, known.address);
    const page = { policy: finished.policy, listed: found };
    note(path, page);
    if (isSound && finished.problems.length === 0) {
      last.keep(path, from, { ...page, sum: digestOf(file.bytes), trace });
    }
  };
  const end = () => {
    if (problems.length > 0) throw new Error(`Pages have what their security policy blocks:\n${problems.join('\n')}`);
    return { notes, policies, listed };
  };
  return { write, end };
}

function finish(path: string, rendered: string, isMade: true | undefined) {
  try {
    return finishedPage(rendered, path, isMade);
  } catch (error) {
    throw notRelative(path, error);
  }
}

/** Finishes all pages of a folder but saved explainers, which are made of them. */
export async function finishPages(folder: string, { write }: PageFinisher): Promise<void> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'));
  for (const path of names.map((name) => name.split(sep).join('/')).sort()) {
    if (areFor(SAVED, path)) continue;
    const rendered = readFileSync(join(folder, path));
    await write({ path, from: [rendered], html: () => rendered.toString() });
  }
}
