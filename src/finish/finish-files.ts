import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { manyHands, oneHand, type Crew } from './crew.ts';
import { handed } from './handed.ts';
import { PagePolicies } from './headers/site-policy.ts';
import { digestOfKnown, digestOf, digestOfSums, lastPage, sizeIn, sumOf, takeLast } from './last-pages.ts';
import type { LastPage, LastPages } from './last-pages.ts';
import type { ListedPage } from './listed-page.ts';
import type { Known } from './verify/built-site.ts';
import { leaksIn, newDrafts } from './verify/new-drafts.ts';
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

/** Finishes the files of a built folder. */
export interface Finisher {
  /** Says how many files will come: many are finished beside this thread. */
  readonly expect: (count: number) => void;
  /**
   * Has a file written as it is published. What the last build made of the same is taken. It may be in hand still when this
   * resolves. Throws where what is in it, or in one before it, is broken.
   */
  readonly write: (file: RenderedFile) => Promise<void>;
  /** Whether a file was given to it already. */
  readonly has: (path: string) => boolean;
  /** Resolves when none is in hand any more. Throws like `write`. */
  readonly settle: () => Promise<void>;
  /** Whether a file of which the SHA-1 would be `sum` need not be rendered: the last build finished it, and it is taken. */
  readonly leaveOut: (path: string, sum: string) => boolean;
  /** The SHA-1 of a finished file; `undefined` where there is none. Those in hand have none yet. */
  readonly sumOf: (path: string) => string | undefined;
  /** The size of one; `undefined` of what it did not finish. */
  readonly bytesOf: (path: string) => number | undefined;
  /** Cuts a part out of a page that is finished. Rejects where something that it loads was not written. */
  readonly cut: Crew['cut'];
  /** Brings all files that were left out into the folder. */
  readonly takeLeftOut: () => void;
  /** What is kept of all of them, when they have settled. Throws where a page has something that its policy would block, with all of it. */
  readonly end: () => Finished;
}

/** Begins to finish the files of a folder. */
export function finisher(folder: string, known: Known, last: LastPages): Finisher {
  const notes = notesOf(known, last.places);
  const around = digestOfKnown(known);
  const sumOfAround = sumOf(around);
  const pages = new Map<string, Pick<LastPage, 'policy' | 'listed' | 'sum'> & { readonly bytes: number | undefined }>();
  const given = new Set<string>();
  const leftOut: string[] = [];
  const taken: string[] = [];
  const problems = new Map<string, readonly string[]>();
  const folders = new Set<string>();
  const place = { folder, known };
  let crew = oneHand(place);
  const inHand = handed();
  /** A path whose folder is there: what was left out has none yet. */
  const inFolder = (path: string) => {
    const within = dirname(join(folder, path));
    if (!folders.has(within)) mkdirSync(within, { recursive: true });
    folders.add(within);
    return path;
  };
  const note = (path: string, { trace, policy, listed, sum, stamp }: LastPage) => {
    notes.addTrace(path, trace);
    pages.set(path, { policy, listed, sum, bytes: sizeIn(stamp) });
    taken.push(path);
  };
  const expect: Finisher['expect'] = (count) => {
    if (count >= MANY) crew = manyHands(place, Math.max(1, availableParallelism() - 1));
  };
  const leaveOut: Finisher['leaveOut'] = (path, sum) => {
    const kept = lastPage(last, path, digestOfSums(sumOfAround, sumOf(path), sum));
    if (!kept) return false;
    leftOut.push(path);
    note(path, kept);
    return true;
  };
  const takeLeftOut = () => {
    for (const path of leftOut) takeLast(last, inFolder(path), folder);
  };
  const finish = async ({ path, content, isMade }: RenderedFile, from: string) => {
    const rendered = await content();
    const { policy, listed, blocked, sum, stamp, ...found } = await crew.finish({
      path,
      isMade: isMade === true,
      rendered,
    });
    problems.set(path, blocked);
    const trace = notes.add(path, found);
    pages.set(path, { policy, listed, sum, bytes: stamp === undefined ? undefined : sizeIn(stamp) });
    const isSound = found.faults.length === 0 && blocked.length === 0;
    if (isSound && stamp !== undefined) last.keep(path, from, { policy, listed, sum, stamp, trace });
  };
  const write: Finisher['write'] = async (file) => {
    const { path, from: made } = file;
    given.add(path);
    const from = digestOf(around, path, ...made);
    const kept = lastPage(last, path, from);
    if (kept) {
      takeLast(last, inFolder(path), folder);
      note(path, kept);
      return;
    }
    inFolder(path);
    await inHand.take(finish(file, from), crew.room);
  };
  const end = () => {
    crew.end();
    const blocked = inOrder(problems).flatMap(([path, own]) => own.map((problem) => `${path}: ${problem}`));
    if (blocked.length > 0) throw new Error(`Pages have what their security policy blocks:\n${blocked.join('\n')}`);
    const leaks = [...leaksIn(taken, folder, { ...known, drafts: newDrafts(known.drafts, last.drafts) })];
    if (leaks.length === 0) last.keepDrafts(known.drafts);
    else notes.blame(leaks);
    const policies = new PagePolicies();
    for (const [path, { policy }] of inOrder(pages)) if (policy !== undefined) policies.add(path, policy);
    return { notes, policies, listed: inOrder(pages).flatMap(([, { listed }]) => listed ?? []) };
  };
  return {
    expect,
    write,
    has: (path) => given.has(path),
    settle: inHand.settle,
    leaveOut,
    sumOf: (path) => pages.get(path)?.sum,
    bytesOf: (path) => pages.get(path)?.bytes,
    cut: async (page) => crew.cut(page),
    takeLeftOut,
    end,
  };
}

/** So many files are worth the half second in which other threads begin. */
const MANY = 300;

/** By the paths of the files. */
const inOrder = <T>(all: ReadonlyMap<string, T>) => [...all].sort(([one], [other]) => (one < other ? -1 : 1));
