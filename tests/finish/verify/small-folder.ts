import { compareProblems, formatProblem } from '../../../src/checks/problem.ts';
import type { Known } from '../../../src/finish/verify/built-site.ts';
import { listFolder } from '../../../src/finish/list-folder.ts';
import { notesOf } from '../../../src/finish/verify/notes.ts';
import { numberedPlaces } from '../../../src/finish/verify/places.ts';
import { verify } from '../../../src/finish/verify/verify.ts';
import { writeFolder, type Files } from '../folder.ts';

/** The address that the small folder is for. */
export const ADDRESS = 'https://example.org/news/';

/** The policy of its pages. */
export const POLICY = "default-src 'none'; img-src 'self' data:";

interface Parts {
  readonly head?: string;
  readonly body?: string;
  readonly policy?: string;
}

/** A page on two lines, its head on the first and its body on the second, in which nothing is wrong. */
export function page({ head = '', body = '', policy = POLICY }: Parts = {}): string {
  const meta = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const texts = '<title>A page</title><meta name="description" content="What it is about.">';
  return `<!DOCTYPE html><html lang="en"><head>${meta}${texts}${head}</head>\n<body><h1 id="top-line">A page</h1>${body}</body></html>`;
}

/** A built folder in which nothing is wrong. */
export const SMALL_FOLDER: Files = {
  'index.html': page({ head: '<link rel="icon" href="favicon.svg">', body: '<a href="articles/a.html#second">a</a>' }),
  'articles/a.html': page({ body: '<h2 id="second">x</h2><a href="../index.html">b</a><a href="#second">c</a>' }),
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>\n',
  '404.html': page({ body: `<a href="${ADDRESS}">home</a>` }),
};

/** The faults of the small folder with other or further files, each on its line as a build prints it, in order. */
export async function faultsOf(changes: Files, known: Partial<Known> = {}): Promise<string[]> {
  const folder = writeFolder({ ...SMALL_FOLDER, ...changes });
  const faults = await verify(
    folder,
    listFolder(folder).files,
    notesOf({ address: ADDRESS, drafts: [], machine: [], fromPublic: new Set(), ...known }, numberedPlaces()),
  );
  return faults.sort(compareProblems).map(formatProblem);
}

/** The faults of the small folder where its article has this in its body. */
export function faultsOfBody(body: string, known?: Partial<Known>, others: Files = {}): Promise<string[]> {
  const article = page({ body: `<a href="../index.html">b</a><h2 id="second">x</h2>${body}` });
  return faultsOf({ ...others, 'articles/a.html': article }, known);
}

/** The faults of the small folder where its article has this in its head. */
export const faultsOfHead = (head: string, known?: Partial<Known>) =>
  faultsOf({ 'articles/a.html': page({ head, body: '<a href="../index.html">b</a><h2 id="second">x</h2>' }) }, known);
