import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { formatProblem } from '../../src/checks/problem.ts';
import { checkContent } from '../../src/checks/run.ts';

/** The paths of the small site's files. */
export const at = {
  site: 'content/site.yaml',
  article: 'content/articles/talks.mdx',
  background: 'content/background/neighbours.mdx',
  person: 'content/people/putin.yaml',
  source: 'content/sources/tass.yaml',
} as const;

/** An image of one pixel. */
export const PIXEL: Uint8Array = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A site with one entry of each kind, in which nothing is wrong. */
export const SMALL_SITE: Readonly<Record<string, string>> = {
  'src/words/en.yaml': readFileSync('src/words/en.yaml', 'utf8'),
  [at.site]: `name: Small
tagline: A small site.
lang: en
publisher: { name: Someone, contact: mail@example.org }
licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
`,
  [at.article]: `---
title: Putin has called
description: What was said.
date: 2022-12-26
source: tass
people: [putin]
background: neighbours
summary:
  - One.[^gas]
  - Two.[^gas]
  - Three.[^gas]
citations:
  call:
    by: putin
    source: tass
    title: The call
    url: https://tass.com/1
---

Putin has called.[^call] Gas flows east.[^gas]

<Background section="energy"/>

The end is open.[^call]
`,
  [at.background]: `---
title: Two neighbours
description: What binds them.
citations:
  gas:
    source: tass
    describes: Figures for gas
events:
  - date: 2014-05-21
    text: They sign a contract.
    cite: gas
    people: [putin]
---

## Who buys the gas? [#energy]

China buys it.[^gas]
`,
  [at.person]: `name: Putin
aliases: [Vladimir Putin]
summary: He leads Russia.[^office]
roles:
  - title: President of Russia
    from: 2012-05-07
citations:
  office: { source: tass, title: Who leads Russia }
`,
  [at.source]: `name: TASS
kind: state-news-agency
ownership: state-controlled
words: Russia’s state-owned news agency
country: RU
note: Good for what the Kremlin says.
`,
};

/** What a test changes in a file: its whole content, an edit of the small site's, or nothing left of it. */
export type Change = string | Uint8Array | ((text: string) => string) | undefined;

/** The changes of a test by the paths of the files. */
export type Changes = Readonly<Record<string, Change>>;

/** An edit that replaces texts, each of which must be there. Pairs: what is replaced, and by what. */
export function edit(...pairs: readonly (readonly [from: string, to: string])[]): (text: string) => string {
  return (text) =>
    pairs.reduce((edited, [from, to]) => {
      if (!edited.includes(from)) throw new Error(`There is no "${from}" to replace.`);
      return edited.replace(from, () => to);
    }, text);
}

/** An edit that puts another text after the frontmatter: its first line is line 20 of the article, 15 of the background. */
export function body(text: string): (entry: string) => string {
  return (entry) => `${entry.slice(0, entry.indexOf('\n---\n') + 5)}\n${text}\n`;
}

/** Edits one after the other. */
export function both(...edits: readonly ((text: string) => string)[]): (text: string) => string {
  return (text) => edits.reduce((edited, next) => next(edited), text);
}

/** Writes the small site with changes into a folder that goes when the test has finished. */
export function writeSite(changes: Changes = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'small-site-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const name of ['Analysis', 'Background', 'Chart', 'Foreign', 'Map', 'When']) {
    writeFile(root, `src/components/body/${name}.astro`, '');
  }
  for (const path of new Set([...Object.keys(SMALL_SITE), ...Object.keys(changes)])) {
    const content = changed(SMALL_SITE[path] ?? '', path in changes, changes[path]);
    if (content !== undefined) writeFile(root, path, content);
  }
  return root;
}

function changed(text: string, isChanged: boolean, change: Change): string | Uint8Array | undefined {
  if (!isChanged) return text;
  return typeof change === 'function' ? change(text) : change;
}

function writeFile(root: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

/** The day on which the small site is checked. */
const TODAY = '2027-03-15';

/** The problems of a site, each on its line. */
export function problemsOf(root: string): string[] {
  return checkContent(root, TODAY).map(formatProblem);
}

/** A change of the small site and all the problems that come of it. */
export type Case = readonly [changes: Changes, problems: readonly string[]];

/** A test for each case: the small site with its changes has its problems, and no others. */
export function testCases(cases: Readonly<Record<string, Case>>): void {
  for (const [name, [changes, problems]] of Object.entries(cases)) {
    test(name, () => expect(problemsOf(writeSite(changes))).toEqual(problems));
  }
}
