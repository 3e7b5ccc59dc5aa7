import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { finishedFile } from './finished-file.ts';
import { areFor, SAVED } from './headers/which-files.ts';
import { PagePolicies } from './headers/site-policy.ts';
import { digestOfKnown, digestOf, digestOfSums, lastPage, stampOf, sumOf, takeLast } from './last-pages.ts';
import type { LastPage, LastPages } from './last-pages.ts';
import type { ListedPage } from './listed-page.ts';
import { withRelativeLinks } from './relative-links.ts';
import type { Known } from './verify/built-site.ts';
import { notesOf, type Notes } from './verify/notes.ts';

/** What is kept of files that were finished. */
export interface Finished {
  /** For their verification. */
  readonly notes: Notes;
  readonly policies: PagePolicies;
  /** The pages that search engines are to know, in the order of their paths. */
  readonly listed: readonly ListedPage[];
}

/** A file as it was rendered. */
export interface RenderedFile {
  /** From the root of the folder, `articles/x.html`. */
  readonly path: string;
  /** All that it is made of: of the same comes the same. */
  readonly from: readonly (string | Uint8Array)[];
  readonly content: () => string | Buffer | Promise<string>;
  /** It is made of finished pages: nothing is left to do for it but its policy. */
  readonly isMade?: true;
}

/** Finishes the files of a built folder, one after the other. */
export interface Finisher {
  /** Writes a file as it is published. What the last build made of the same is taken. Throws where what is in it is broken. */
  readonly write: (file: RenderedFile) => Promise<void>;
  /** Whether a file of which the SHA-1 would be `sum` need not be rendered: the last build finished it, and it is taken. */
  readonly leaveOut: (path: string, sum: string) => boolean;
  /** Brings all files that were left out into the folder. */
  readonly takeLeftOut: () => void;
  /** What is kept of all of them. Throws where a page has something that its policy would block, with all of it. */
  readonly end: () => Finished;
}

/** Begins to finish the files of a folder. */
export function finisher(folder: string, known: Known, last: LastPages): Finisher {
  const notes = notesOf(known);
  const around = digestOfKnown(known);
  const pages = new Map<string, Pick<LastPage, 'policy' | 'listed'>>();
  const leftOut: string[] = [];
  const problems: string[] = [];
  const folders = new Set<string>();
  /** A path whose folder is there: what was left out has none yet. */
  const inFolder = (path: string) => {
    const within = dirname(join(folder, path));
    if (!folders.has(within)) mkdirSync(within, { recursive: true });
    folders.add(within);
    return path;
  };
  const note = (path: string, kept: LastPage) => {
    notes.addKept(path, kept.trace);
    pages.set(path, kept);
  };
  const leaveOut: Finisher['leaveOut'] = (path, sum) => {
    const kept = lastPage(last, path, digestOfSums(sumOf(around), sumOf(path), sum));
    if (!kept) return false;
    leftOut.push(path);
    note(path, kept);
    return true;
  };
  const takeLeftOut = () => {
    for (const path of leftOut) takeLast(last, inFolder(path), folder);
  };
  const write: Finisher['write'] = async ({ path, from: made, content, isMade = false }) => {
    const from = digestOf(around, path, ...made);
    const kept = lastPage(last, path, from);
    if (kept) {
      takeLast(last, inFolder(path), folder);
      note(path, kept);
      return;
    }
    const { file, policy, listed, blocked } = finishedFile({ path, isMade }, await content(), known.address);
    writeFileSync(join(folder, inFolder(path)), file.bytes);
    problems.push(...blocked.map((problem) => `${path}: ${problem}`));
    const { trace, isSound } = notes.add(file);
    pages.set(path, { policy, listed });
    const stamp = stampOf(join(folder, path));
    if (isSound && blocked.length === 0 && stamp !== undefined) {
      last.keep(path, from, { policy, listed, sum: sumOf(file.bytes), stamp, trace });
    }
  };
  const end = () => {
    if (problems.length > 0) throw new Error(`Pages have what their security policy blocks:\n${problems.join('\n')}`);
    const inOrder = [...pages].sort(([one], [other]) => (one < other ? -1 : 1));
    const policies = new PagePolicies();
    for (const [path, { policy }] of inOrder) if (policy !== undefined) policies.add(path, policy);
    return { notes, policies, listed: inOrder.flatMap(([, { listed }]) => listed ?? []) };
  };
  return { write, leaveOut, takeLeftOut, end };
}

/** What the bundler wrote: what of it is used is known at the end. */
const BUNDLED = { folder: '_astro' } as const;

/** Finishes files of a folder, by their paths, but saved explainers: those are made of the others. */
export async function finishFiles(
  folder: string,
  paths: readonly string[],
  { write }: Pick<Finisher, 'write'>,
): Promise<void> {
  for (const path of paths) {
    if (areFor(SAVED, path)) continue;
    const rendered = readFileSync(join(folder, path));
    if (areFor(BUNDLED, path)) writeFileSync(join(folder, path), withRelativeLinks(rendered, path));
    else await write({ path, from: [rendered], content: () => rendered });
  }
}
