import { copyFileSync, cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { root } from '../../src/cli/root.ts';
import { build } from '../setup/build.ts';
import { copyProject, forgetKept, type ProjectCopy } from '../setup/project-copy.ts';
import { copySmallProject } from '../setup/small-project.ts';
import { contentsOf } from '../cli/command.ts';
import { files } from './built-pages.ts';

let copy: ProjectCopy;

beforeAll(() => {
  copy = forgetKept(copyProject());
});

afterAll(() => copy.remove());

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** What other machines are like: in another zone, speaking another language, with another clock. */
const MACHINES = [
  { what: 'east of the date line, in Arabic, 40 years on', TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_EG.UTF-8', years: 40 },
  { what: 'west of it, in Turkish, 30 years ago', TZ: 'Etc/GMT+12', LC_ALL: 'tr_TR.UTF-8', years: -30 },
];

describe('two builds of the same content', () => {
  // With an address there are feeds and a sitemap too.
  const SITE_URL = 'https://example.org/news/';
  let first: ReturnType<typeof contentsOf>;

  beforeAll(async () => {
    await build(copy.root, { SITE_URL, TZ: 'UTC', LC_ALL: 'C' });
    first = contentsOf(join(copy.root, 'dist'));
    expect(Object.keys(first ?? {})).toContain('feed.xml');
  });

  test.each(MACHINES)('are the same, byte for byte: $what', async ({ TZ, LC_ALL, years }) => {
    const other = forgetKept(copyProject('another/folder with a longer näme'));
    onTestFinished(other.remove);
    const env = {
      SITE_URL,
      TZ,
      LC_ALL,
      LANG: LC_ALL,
      HOME: other.root,
      CLOCK_SHIFT: String(years * 365 * 86_400_000),
      NODE_OPTIONS: `--import=${new URL('other-machine.ts', import.meta.url).href}`,
    };
    await build(other.root, env);
    expect(contentsOf(join(other.root, 'dist'))).toEqual(first);
  });

  test('are the same where what the first one kept came along to another folder', async () => {
    const moved = forgetKept(copyProject('moved'));
    onTestFinished(moved.remove);
    cpSync(join(copy.root, '.astro'), join(moved.root, '.astro'), { recursive: true });
    await build(moved.root, { SITE_URL });
    expect(contentsOf(join(moved.root, 'dist'))).toEqual(first);
  });

  test('are the same when one of them had been built before there was an entry', async () => {
    const [anew, again] = [forgetKept(copySmallProject()), copySmallProject()];
    onTestFinished(() => [anew, again].forEach((each) => each.remove()));
    await build(again.root);
    for (const { root: folder } of [anew, again]) {
      const background = join(folder, 'content/background');
      copyFileSync(join(background, 'neighbours.mdx'), join(background, 'a-page-with-the-same-title.mdx'));
      await build(folder);
    }
    expect(contentsOf(join(again.root, 'dist'))).toEqual(contentsOf(join(anew.root, 'dist')));
  });

  test('name no place on the machine that they were made on', () => {
    const dist = join(copy.root, 'dist');
    const named = filesIn(dist).filter((file) => [copy.root, root].some((place) => readFileSync(file).includes(place)));
    expect(named).toEqual([]);
  });
});

/** A draft with a person and a source of its own. */
const OF_A_DRAFT = {
  'background/a-draft-page.mdx': `---
title: Not yet for anybody to read
description: What nobody is to know yet.
draft: true
citations:
  plan: { by: a-draft-person, source: a-draft-source, title: The plan }
---

## What is planned? [#plan]

Somebody has a plan.[^plan]
`,
  'people/a-draft-person.yaml': `name: A-Draft Person
summary: Somebody of whom nobody is to know yet.
roles: [{ title: Planner }]
`,
  'sources/a-draft-source.yaml': `name: A-Draft Source
kind: newspaper
ownership: private
words: a newspaper of which nobody is to know yet
note: Good for plans.
`,
};

describe('a draft', () => {
  test('leaves nothing in a build', async () => {
    const article = readFileSync(join(copy.root, 'content/articles/putin-xi-talks.mdx'), 'utf8');
    const draft = article
      .replace(/^title: .*$/m, 'title: Not yet for anybody\ndraft: true')
      .replace(/^changes:\n(?: +.*\n)+/m, '');
    writeFileSync(join(copy.root, 'content/articles/a-draft.mdx'), draft);
    for (const [path, text] of Object.entries(OF_A_DRAFT)) writeFileSync(join(copy.root, 'content', path), text);
    await build(copy.root);
    const built = filesIn(join(copy.root, 'dist'));
    expect(built).toHaveLength(files.length);
    const leaks = built.filter((file) => /Not yet for anybody|a-draft/i.test(file + readFileSync(file, 'latin1')));
    expect(leaks).toEqual([]);
  });
});
