import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { at, body, problemsOf, SMALL_SITE } from '../checks/small-site.ts';
import { build } from '../setup/build.ts';
import type { ProjectCopy } from '../setup/project-copy.ts';
import { copySmallProject } from '../setup/small-project.ts';
import { filesIn } from './built-pages.ts';

/** Headings by the names of what stands on a page, written small and large, and the same for a background's sections. */
const NAMES =
  'Timeline, Who?, Who says so, Known, Next, Changes, Share, Address, As text, Brief, From, Background, Main, Story, Contents, Used, Cite 1, Ref 1, Ref 1 2, Who putin, On 2014 05 21, S-timeline, S Who, Mark a, Background – neighbours, People – putin, ???, !!!';
const headings = NAMES.split(', ');

const slug = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

let copy: ProjectCopy;

beforeAll(async () => {
  copy = copySmallProject();
  const put = (path: string, change: (text: string) => string) =>
    writeFileSync(join(copy.root, path), change(SMALL_SITE[path] ?? ''));
  const article = headings.map((name) => `## ${name}\n\nPutin has called.[^call] Gas flows east.[^gas]\n`);
  put(at.article, body(article.join('\n')));
  const sections = headings.filter(slug).map((name) => `## ${name} [#${slug(name)}]\n\nChina buys it.[^gas]\n`);
  // A heading below a section has no id in brackets, and the text of one.
  put(
    at.background,
    body([...sections, '## Energy [#energy]\n\nOne.[^gas]\n', '### Energy\n\nTwo.[^gas]\n'].join('\n')),
  );
  await build(copy.root);
});

afterAll(() => copy.remove());

const idsOf = (name: string) => {
  const { document } = parseHTML(readFileSync(join(copy.root, 'dist', name), 'utf8'));
  return [...document.querySelectorAll('[id]')].map(({ id, tagName }) => ({ id, isHeading: /^H[1-6]$/.test(tagName) }));
};

test('headings may have the names of whatever else stands on a page', () => {
  expect(problemsOf(copy.root)).toEqual([]);
  const ids = idsOf('articles/talks.html').map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['timeline', 'S-timeline', 'who', 'S-who', 'cite-1', 'S-cite-1']));
  expect(idsOf('background/neighbours.html').map(({ id }) => id)).toEqual(
    expect.arrayContaining(['energy', 'energy-1', 'timeline', 'S-timeline']),
  );
});

test('every other id has a beginning that no heading can have', () => {
  const pages = filesIn(join(copy.root, 'dist')).filter((name) => name.endsWith('.html') && name !== 'about.html');
  expect(pages.length).toBeGreaterThan(8);
  for (const name of pages) {
    const own = idsOf(name).filter(({ isHeading }) => !isHeading);
    // A copy says by a number which of its pages an id is of, and has short ones for marks and entries.
    const beginning = name.startsWith('saved/') ? /^(?:S[-\d]|[CR]\d)/ : /^S-/;
    expect(own.filter(({ id }) => !beginning.test(id))).toEqual([]);
  }
  const headingIds = idsOf('articles/talks.html').filter(({ isHeading, id }) => isHeading && !id.startsWith('S-'));
  expect(headingIds).toHaveLength(headings.length - 2);
});
