import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { finishedPage } from './finished-page.ts';
import { areFor, SAVED } from './headers/which-files.ts';
import { PagePolicies } from './headers/site-policy.ts';
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

/** Finishes the pages of a built folder, one after the other. */
export interface PageFinisher {
  /** Writes a page, `articles/x.html`, as it is published, from its HTML as it was rendered. Throws where CSS in it is broken. */
  readonly write: (path: string, rendered: string) => Promise<void>;
  /** What is kept of all of them. Throws where a page has something that its policy would block, with all of it. */
  readonly end: () => Finished;
}

/** Begins to finish the pages of a folder. */
export function pageFinisher(folder: string, known: Known): PageFinisher {
  const notes = notesOf(known);
  const policies = new PagePolicies();
  const listed: ListedPage[] = [];
  const problems: string[] = [];
  const write = async (path: string, rendered: string) => {
    const finished = finish(path, rendered);
    const file = builtPage(path, finished, known.address);
    await writeFile(join(folder, path), file.bytes);
    problems.push(...finished.problems.map((problem) => `${path}: ${problem}`));
    policies.add(path, finished.policy);
    notes.add(file);
    const found = known.address === undefined ? undefined : listedPage(finished.page, path, known.address);
    if (found) listed.push(found);
  };
  const end = () => {
    if (problems.length > 0) throw new Error(`Pages have what their security policy blocks:\n${problems.join('\n')}`);
    return { notes, policies, listed };
  };
  return { write, end };
}

function finish(path: string, rendered: string) {
  try {
    return finishedPage(rendered, path);
  } catch (error) {
    throw notRelative(path, error);
  }
}

/** Finishes all pages of a folder but saved explainers, which are made of them. */
export async function finishPages(folder: string, { write }: PageFinisher): Promise<void> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'));
  for (const path of names.map((name) => name.split(sep).join('/')).sort()) {
    if (!areFor(SAVED, path)) await write(path, await readFile(join(folder, path), 'utf8'));
  }
}
