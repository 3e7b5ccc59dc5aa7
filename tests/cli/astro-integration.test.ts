import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { outsideOfTests } from '../setup/build.ts';
import type { ProjectCopy } from '../setup/project-copy.ts';
import { copySmallProject } from '../setup/small-project.ts';
import { contentsOf, run, start, withoutSteps } from './command.ts';

let copy: ProjectCopy;

beforeAll(() => {
  copy = copySmallProject();
});

afterAll(() => copy.remove());

const inCopy = (path: string) => join(copy.root, path);
const LAST = 'the last good build';
const BUILT = /^Built \d+ pages, \d+ kB in all, in dist\n/m;

beforeEach(() => {
  for (const folder of ['dist', '.dist-next', '.dist-last']) rmSync(inCopy(folder), { recursive: true, force: true });
  mkdirSync(inCopy('dist'));
  writeFileSync(inCopy('dist/index.html'), LAST);
});

/** Puts a text into a file, or one more line at its end, and gives what takes it back. */
function change(path: string, text: string): () => void {
  const before = existsSync(inCopy(path)) ? readFileSync(inCopy(path), 'utf8') : undefined;
  mkdirSync(dirname(inCopy(path)), { recursive: true });
  appendFileSync(inCopy(path), text);
  return () => (before === undefined ? rmSync(inCopy(path)) : writeFileSync(inCopy(path), before));
}

function expectLastGoodBuild(): void {
  expect(readFileSync(inCopy('dist/index.html'), 'utf8')).toBe(LAST);
  expect(['.dist-next', '.dist-last'].filter((folder) => existsSync(inCopy(folder)))).toEqual([]);
}

describe('astro build', () => {
  test('by npx, from the root, with no flag: is the build', () => {
    const options = { cwd: copy.root, env: outsideOfTests(), encoding: 'utf8', shell: true } as const;
    const { status, stdout, stderr } = spawnSync('npx astro build', options);
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(BUILT);
    expect(readFileSync(inCopy('dist/index.html'), 'utf8')).toMatch(/^<!DOCTYPE html>/i);
  });

  test('by npx, of wrong content: ends with 1 and the problems in words, and dist stays as it was', () => {
    const takeBack = change('content/articles/talks.mdx', '\nNo citation.\n');
    const options = { cwd: copy.root, env: outsideOfTests(), encoding: 'utf8', shell: true } as const;
    const { status, stdout, stderr } = spawnSync('npx astro build', options);
    takeBack();
    expect({ status, steps: stdout.replaceAll(/\d+/g, 'n') }).toEqual({
      status: 1,
      steps: 'Checking …\nChecking n …\n',
    });
    expect(stderr).toMatch(
      /^content\/articles\/talks\.mdx:\d+:1 {2}error {2}missing-citation {2}.*\nNot built: the errors above come first\.\n$/,
    );
    expectLastGoodBuild();
  });

  test('of a page that lets go of a promise: a broken one ends it in words', async () => {
    const takeBack = change('src/pages/let-go.astro', "---\nvoid Promise.reject(new Error('let go'));\n---\n");
    const { end, said } = await run(copy.root, 'astro build');
    takeBack();
    expect({ end, said: withoutSteps(said) }).toEqual({ end: 1, said: 'Not built: let go\n' });
    expectLastGoodBuild();
  });

  test('of collections that Astro cannot read: Astro’s own error in words, its stack for who asks for more', async () => {
    const takeBack = change('src/content.config.ts', "\nthrow new Error('no collections');\n");
    const { end, said } = await run(copy.root, 'astro build');
    const verbose = await run(copy.root, 'astro build --verbose');
    takeBack();
    expect(end).toBe(1);
    expect(withoutSteps(said)).toMatch(/^Not built: .*no collections/);
    expect(said).not.toMatch(/^\s+at |Stack trace/m);
    expect(verbose.end).toBe(1);
    expect(verbose.said).toMatch(/^\s+at /m);
    expectLastGoodBuild();
  });

  test('--outDir: builds there, and replaces what it built there before', async () => {
    for (const round of ['first', 'second']) {
      const { end, said } = await run(copy.root, 'astro build --outDir www/site');
      expect(end, round).toBe(0);
      expect(said).toMatch(new RegExp(`, in ${join('www', 'site').replace('\\', '\\\\')}\n`));
      expect(Object.keys(contentsOf(inCopy('www')) ?? {})).toContain(join('site', '404.html'));
    }
    expect(Object.keys(contentsOf(inCopy('www')) ?? {}).filter((path) => path.startsWith('.'))).toEqual([]);
    expectLastGoodBuild();
  });

  test('--outDir with a folder of the project: is refused', async () => {
    expect(await run(copy.root, 'astro build --outDir src')).toEqual({
      end: 1,
      said: 'Not built: a build into src would replace src: name a folder for the built site alone.\n',
    });
    expect(existsSync(inCopy('src/pages'))).toBe(true);
    expectLastGoodBuild();
  });

  test('--silent: says nothing when all is well', async () => {
    expect(await run(copy.root, 'astro build --silent')).toEqual({ end: 0, said: '' });
    expect(readFileSync(inCopy('dist/index.html'), 'utf8')).toMatch(/^<!DOCTYPE html>/i);
  });

  test('--base: is as well without, because links are relative', async () => {
    await run(copy.root, 'astro build');
    const built = contentsOf(inCopy('dist'));
    expect(await run(copy.root, 'astro build --base /news/')).toMatchObject({ end: 0 });
    expect(contentsOf(inCopy('dist'))).toEqual(built);
  });
});

test('astro sync checks nothing and builds nothing', async () => {
  const takeBack = change('content/articles/talks.mdx', '\nNo citation.\n');
  expect(await run(copy.root, 'astro sync')).toMatchObject({ end: 0 });
  takeBack();
  expectLastGoodBuild();
});

describe.each(['dev', 'preview'])('astro %s', (command) => {
  test('puts back the site of a build that was cut off, and serves', async () => {
    renameSync(inCopy('dist'), inCopy('.dist-last'));
    const { child, said, end } = start(copy.root, `astro ${command} --ignore-lock --port 4650`);
    await expect.poll(said, { timeout: 60_000 }).toContain('http://localhost:4650');
    child.kill();
    await end;
    expect(said()).toContain('An earlier build was cut off: the site before it is back in dist.');
    expectLastGoodBuild();
  });
});

test('astro dev says what is wrong in the content', async () => {
  const takeBack = change('content/articles/talks.mdx', '\nNo citation.\n');
  const { child, said, end } = start(copy.root, 'astro dev --ignore-lock --port 4651');
  await expect.poll(said, { timeout: 60_000 }).toContain('  missing-citation  ');
  child.kill();
  await end;
  takeBack();
});

test('astro dev shows the owner’s words, and others when they change', async () => {
  const home = async () => (await fetch('http://localhost:4652/')).text();
  const takeBack = change('content/words/en.yaml', 'nav:\n  sources: Whom we cite\n');
  const { child, said, end } = start(copy.root, 'astro dev --ignore-lock --port 4652');
  await expect.poll(said, { timeout: 60_000 }).toContain('http://localhost:4652');
  await expect.poll(home, { timeout: 60_000 }).toContain('Whom we cite');
  writeFileSync(inCopy('content/words/en.yaml'), 'nav:\n  sources: Our witnesses\n');
  await expect.poll(home, { timeout: 60_000 }).toContain('Our witnesses');
  writeFileSync(inCopy('content/words/en.yaml'), 'nav:\n  source: Our witnesses\n');
  await expect.poll(said, { timeout: 60_000 }).toContain('content/words/en.yaml:2:3  error  unknown-key');
  child.kill();
  await end;
  takeBack();
});

test('astro dev shows a text as it is now, on its page and in lists that were shown before', async () => {
  const show = async (path: string) => (await fetch(`http://localhost:4653/${path}`)).text();
  const { child, said, end } = start(copy.root, 'astro dev --ignore-lock --port 4653');
  await expect.poll(said, { timeout: 60_000 }).toContain('http://localhost:4653');
  for (const path of ['', 'articles/talks.html']) expect(await show(path)).toContain('Putin has called');
  const text = readFileSync(inCopy('content/articles/talks.mdx'), 'utf8');
  writeFileSync(
    inCopy('content/articles/talks.mdx'),
    text.replace('title: Putin has called', 'title: Putin called twice'),
  );
  for (const path of ['', 'articles/talks.html']) {
    await expect.poll(() => show(path), { timeout: 60_000 }).toContain('Putin called twice');
    expect(await show(path)).not.toContain('Putin has called');
  }
  // While pages let go of what they knew, the next change is there already.
  for (const title of ['Putin called a third time', 'Putin called a fourth time', 'Putin called a fifth time']) {
    writeFileSync(inCopy('content/articles/talks.mdx'), text.replace('title: Putin has called', `title: ${title}`));
    await show('articles/talks.html');
  }
  await expect.poll(() => show(''), { timeout: 10_000 }).toContain('Putin called a fifth time');
  child.kill();
  await end;
  writeFileSync(inCopy('content/articles/talks.mdx'), text);
});
