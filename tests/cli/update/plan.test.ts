import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { committedTree } from '../../../src/cli/update/committed-tree.ts';
import { planUpdate } from '../../../src/cli/update/plan.ts';
import { sourceOf, withVersions } from '../../../src/cli/update/store.ts';
import { HOST_FILES, writeTree } from '../../../src/cli/update/tree-after.ts';
import { at } from '../../checks/small-site.ts';
import { readmeBlocks } from '../../setup/readme.ts';
import { beginAnew, commit, copyVersions, git, softwareIn, write, writeSoftware, type Workplace } from './versions.ts';

let versions: string;
let place: Workplace;
let software: string;
let site: string;

beforeAll(() => {
  versions = writeSoftware();
});

afterAll(() => rmSync(versions, { recursive: true }));

beforeEach(() => {
  place = copyVersions(versions);
  ({ software, site } = place);
});

afterEach(() => place.remove());

/** How the site would come to a version, as far as a person is told. */
function plan(wanted?: string, source = software) {
  return withVersions(sourceOf(source), (store) => {
    const { from, to, isBack, differences, givenUp } = planUpdate(site, committedTree(site), store, wanted);
    const own = givenUp.map(({ kind, path }) => `${kind} ${path}`);
    return Promise.resolve({ from: from.name, to: to.name, isBack, differences: differences.length, own });
  });
}

/** Brings the site to a version, and commits it as its owner does. */
async function bring(wanted: string): Promise<void> {
  await withVersions(software, (store) => {
    const tree = committedTree(site);
    writeTree(site, store, tree, planUpdate(site, tree, store, wanted).tree);
    return Promise.resolve();
  });
  expect(softwareIn(site, git(site, 'write-tree'))).toEqual(softwareIn(software, wanted));
  commit(site, {}, `Take ${wanted}`);
}

describe('the version that a site is at is told by its files', () => {
  /** What happened to a site before, and the version that it is at then. */
  const histories: Readonly<Record<string, { before: () => Promise<void> | void; from: string }>> = {
    'of a clone': { before: () => undefined, from: 'v1.0.0' },
    'of a fork that has taken a later one by merging': {
      before: () => {
        git(site, 'merge', '--quiet', '--no-edit', 'v1.1.0');
        commit(site, { 'content/notes.txt': 'more of its own' });
      },
      from: 'v1.1.0',
    },
    'whose history was begun anew': { before: () => beginAnew(site), from: 'v1.0.0' },
    'that was updated before': { before: () => bring('v1.1.0'), from: 'v1.1.0' },
    'that was updated before and then begun anew': {
      before: async () => {
        await bring('v1.1.0');
        beginAnew(site);
      },
      from: 'v1.1.0',
    },
    'of a branch of the software that leads elsewhere': {
      before: () => {
        git(software, 'checkout', '--quiet', '-b', 'other', 'v1.0.0');
        commit(software, { LICENSE: 'Of nobody.\n' });
        commit(site, { LICENSE: 'Of nobody.\n' });
      },
      from: 'v1.0.0-1-g[0-9a-f]+',
    },
  };

  test.each(Object.entries(histories))('%s', async (_, { before, from }) => {
    await before();
    const found = await plan('v2.0.0');
    expect(found).toMatchObject({ to: 'v2.0.0', isBack: false, own: [] });
    expect(found.from).toMatch(new RegExp(`^${from}$`));
    await bring('v2.0.0');
  });

  test('and it stays the same where demo content alone differs', async () => {
    expect(await plan('v1.0.0')).toMatchObject({ from: 'v1.0.0', differences: 0 });
    commit(software, { [at.source]: 'other demo content', 'public/new.txt': 'new' });
    await bring('v2.0.0');
    expect(await plan('main')).toMatchObject({ differences: 0 });
  });
});

describe('the version that a site is brought to', () => {
  const to = async (wanted?: string, source?: string) => (await plan(wanted, source)).to;

  test('is the newest that has a tag of a version, not what came after it, and not one that comes before another', async () => {
    commit(software, { LICENSE: 'Not yet a version.\n' });
    for (const tag of ['v3.0.0-beta.1', 'nightly']) git(software, 'tag', tag);
    git(software, 'tag', 'v1.10.0', 'v1.1.0');
    expect(await to()).toBe('v2.0.0');
  });

  test('without such a tag, is the head of the default branch', async () => {
    for (const tag of ['v1.0.0', 'v1.1.0', 'v2.0.0']) git(software, 'tag', '--delete', tag);
    git(software, 'branch', 'old', 'HEAD~2');
    expect(await to()).toBe(git(software, 'rev-parse', '--short=7', 'main'));
  });

  test('is a tag, a branch or a commit, where one is named', async () => {
    git(software, 'branch', 'quick', 'v1.1.0');
    git(software, 'branch', 'v1.1.0', 'main');
    commit(software, { LICENSE: 'Of nobody.\n' });
    expect([await to('quick'), await to('v1.1.0')]).toEqual(['v1.1.0', 'v1.1.0']);
    expect(await to(git(software, 'rev-parse', '--short', 'HEAD'))).toMatch(/^v2\.0\.0-1-g/);
  });

  test('is none that led to the one of the site, unless that is named', async () => {
    await bring('v1.1.0');
    git(software, 'tag', '--delete', 'v1.1.0');
    git(software, 'tag', '--delete', 'v2.0.0');
    expect(await plan()).toMatchObject({ to: 'v1.0.0', isBack: true });
    await bring('v1.0.0');
  });

  test('is taken from an address too, and from a folder that is named from where npm was started', async () => {
    expect(await to('v1.1.0', `file://${software}`)).toBe('v1.1.0');
    vi.stubEnv('INIT_CWD', dirname(software));
    expect(await to('v1.1.0', basename(software))).toBe('v1.1.0');
    vi.unstubAllEnvs();
  });

  test('is there, or that is said', async () => {
    const none = (name: string) => `Nothing was touched: no tag, branch or commit there is called "${name}".`;
    await expect(plan('v2.0')).rejects.toThrow(`${none('v2.0')} Did you mean "v2.0.0"?`);
    await expect(plan('mian')).rejects.toThrow(`${none('mian')} Did you mean "main"?`);
    // A commit of the site's is no version.
    const commitOfSite = git(site, 'rev-parse', 'HEAD');
    await expect(plan(commitOfSite)).rejects.toThrow(none(commitOfSite));
    git(software, 'checkout', '--quiet', '--orphan', 'empty');
    for (const tag of ['v1.0.0', 'v1.1.0', 'v2.0.0']) git(software, 'tag', '--delete', tag);
    await expect(plan()).rejects.toThrow(
      'Nothing was touched: the repository has no version by a tag, and no commit on its default branch.',
    );
  });
});

describe('changes of the owner’s elsewhere', () => {
  const own = {
    LICENSE: 'All rights reserved.\n',
    'src/components/Own "Ümläut".astro': '<p>own</p>\n',
    'tsconfig.json': undefined,
  };
  const list = ['changed LICENSE', 'added src/components/Own "Ümläut".astro', 'removed tsconfig.json'];

  test('are those that an update would undo', async () => {
    // v2.0.0 has no such file either.
    commit(site, { ...own, 'src/old.ts': undefined, 'content/own.txt': 'own', 'public/favicon.svg': undefined });
    expect(await plan('v2.0.0')).toMatchObject({ from: 'v1.0.0', own: list });
    expect(await plan('v1.1.0')).toMatchObject({
      from: 'v1.0.0',
      own: [...list.slice(0, 2), 'removed src/old.ts', list[2]],
    });
  });

  test('are told in a site that was updated before and whose history was begun anew', async () => {
    await bring('v1.1.0');
    commit(site, own);
    expect(await plan()).toMatchObject({ from: 'v1.1.0', own: list });
    beginAnew(site);
    expect(await plan()).toMatchObject({ from: 'v1.1.0', own: list });
  });

  test('are told where most of the software’s files were removed', async () => {
    for (const folder of ['components', 'finish', 'styles']) rmSync(join(site, 'src', folder), { recursive: true });
    commit(site, { LICENSE: 'All rights reserved.\n' });
    const {
      from,
      own: [changed, ...others],
    } = await plan();
    expect([from, changed]).toEqual(['v1.0.0', 'changed LICENSE']);
    expect(others.filter((line) => !/^removed src\/(components|finish|styles)\//.test(line))).toEqual([]);
  });

  test('what came by hand from another version is none', async () => {
    git(site, 'checkout', '--quiet', 'v2.0.0', '--', '.gitignore', 'src/quick.ts');
    commit(site, {});
    expect(await plan('v1.1.0')).toMatchObject({ own: [] });
    await bring('v1.1.0');
  });

  test('a host’s file at the top is none, and stays, unless the version has one of that name', async () => {
    commit(site, { 'vercel.json': '{}', '.gitlab-ci.yml': 'own' });
    expect(await plan()).toMatchObject({ own: [] });
    commit(software, { 'vercel.json': '{"of": "the software"}' });
    expect(await plan('main')).toMatchObject({ own: ['added vercel.json'] });
  });

  test('the hosts’ files are those that the README has an owner write', () => {
    const readme = readFileSync('README.md', 'utf8');
    const written = readmeBlocks().flatMap(({ text }) => [...text.matchAll(/ > ([\w.-]+)$/gm)].map(([, file]) => file));
    const named = [...readme.matchAll(/^In `([\w.-]+)`/gm)].map(([, file]) => file);
    expect([...written, ...named].sort()).toEqual([...HOST_FILES].sort());
  });
});

describe('what is fetched is not trusted to be what it says', () => {
  test('a repository of something else is refused', async () => {
    git(software, 'rm', '-r', '--quiet', 'package.json', 'src/cli');
    commit(software, {});
    await expect(plan('main')).rejects.toThrow(
      /^Nothing was touched: v2\.0\.0-1-g\w+ is no version of this software, it has no package\.json and no src\/cli\/check\.ts\.$/,
    );
  });

  /** Makes a tree, also one that no folder could hold. */
  function makeTree(entries: string): string {
    const { stdout } = spawnSync('git', ['mktree'], { cwd: software, encoding: 'utf8', input: `${entries}\n` });
    return stdout.trim();
  }

  test.each([
    { what: 'a symbolic link', entry: (file: string) => `120000 blob ${file}\tdist`, path: 'dist' },
    {
      what: 'a repository in it',
      entry: () => `160000 commit ${git(software, 'rev-parse', 'HEAD')}\tlib`,
      path: 'lib',
    },
    { what: 'content by another name', entry: (file: string) => `100644 blob ${file}\tContent`, path: 'Content' },
    { what: 'a way out', entry: (_: string, folder: string) => `040000 tree ${folder}\t..`, path: '../a' },
    { what: 'a way into .git', entry: (_: string, folder: string) => `040000 tree ${folder}\t.GIT`, path: '.GIT/a' },
  ])('a version with $what is refused', async ({ entry, path }) => {
    write(software, { '.git/a': '../outside' });
    const file = git(software, 'hash-object', '-w', '.git/a');
    const tree = makeTree(`${git(software, 'ls-tree', 'HEAD')}\n${entry(file, makeTree(`100644 blob ${file}\ta`))}`);
    git(software, 'tag', 'v3.0.0', git(software, 'commit-tree', '-m', 'x', '-p', 'HEAD', tree));
    await expect(plan()).rejects.toThrow(
      `Nothing was touched: v3.0.0 has what might be written into another folder, symbolic links for instance.\n  ${path}`,
    );
  });
});

test.each([
  { path: 'src/quick.ts', ignored: 'quick.ts', where: 'at the same path' },
  { path: '.github', ignored: '.github', where: 'where a folder is to be' },
])('a file that git ignores is not written over: $where', async ({ path, ignored }) => {
  writeFileSync(join(site, '.git/info/exclude'), `${ignored}\n`);
  write(site, { [path]: 'precious' });
  await expect(plan()).rejects.toThrow(
    `Nothing was touched: the new version has files where there are some that git ignores and could not bring back.\n  ${path}\nMove them away, then run the same command again.`,
  );
});

describe('what is not committed stops it', () => {
  const COMMIT_FIRST =
    'Commit them, or put them away with "git stash --include-untracked", then run the same command again.';

  test.each<{ what: string; does: () => void; path: string }>([
    { what: 'changed', does: () => write(site, { LICENSE: 'own' }), path: 'LICENSE' },
    { what: 'changed in content', does: () => write(site, { [at.site]: 'own' }), path: at.site },
    { what: 'new', does: () => write(site, { 'public/new/ä.txt': 'own' }), path: 'public/new/ä.txt' },
    { what: 'removed', does: () => write(site, { LICENSE: undefined }), path: 'LICENSE' },
    {
      what: 'staged',
      does: () => {
        write(site, { LICENSE: 'own' });
        git(site, 'add', '--all');
      },
      path: 'LICENSE',
    },
  ])('$what', ({ does, path }) => {
    expect(committedTree(site)).toBe(git(site, 'rev-parse', 'HEAD^{tree}'));
    does();
    expect(() => committedTree(site)).toThrow(
      `Nothing was touched: these are not committed.\n  ${path}\n${COMMIT_FIRST}`,
    );
  });

  test('and of many files the first are named', () => {
    write(site, Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`content/${i}.txt`, 'own'])));
    const some = [0, 1, 2, 3, 4].map((i) => `  content/${i}.txt\n`).join('');
    expect(() => committedTree(site)).toThrow(
      `Nothing was touched: these are not committed.\n${some}  … and 3 more\n${COMMIT_FIRST}`,
    );
  });

  test('a project without git stops it too', () => {
    rmSync(join(site, '.git'), { recursive: true });
    expect(() => committedTree(site)).toThrow(
      'Nothing was touched: the project is no git repository, so nothing could bring it back. Make it one first: git init, git add --all, git commit.',
    );
  });
});
