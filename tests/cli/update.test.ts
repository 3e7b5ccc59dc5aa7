import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { at } from '../checks/small-site.ts';
import { contentsOf } from './command.ts';
import {
  commit,
  copyVersions,
  git,
  runUpdate,
  softwareIn,
  write,
  writeSoftware,
  type Workplace,
} from './update/versions.ts';

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

const FETCHING = 'Fetching the versions of the software …';
const BRING_BACK = '"git reset --hard", then "git clean -d --force".';
const KEEP =
  'content/ and public/ are as they were. See what is new with "git diff --staged" and keep it with "git commit"; "git reset --hard" takes it back.';

/** That the site is at a version: what is staged is that, and what lies there is what is staged. */
function expectSoftware(version: string): void {
  expect(softwareIn(site, git(site, 'write-tree'))).toEqual(softwareIn(software, version));
  expect(git(site, 'diff', '--name-only')).toBe('');
  expect(git(site, 'ls-files', '--others', '--exclude-standard')).toBe('');
}

/** That it stops, with these words, and leaves the site as it was. */
function expectStop(args: readonly string[], status: number, said: readonly string[]): void {
  const state = () => [git(site, 'rev-parse', 'HEAD'), git(site, 'status', '--porcelain', '--ignored', '-uall')];
  const before = state();
  const { stdout, stderr, ...rest } = runUpdate(site, args);
  const all = [...stdout, ...stderr].filter((line) => line !== FETCHING && line !== '');
  expect({ ...rest, said: all }).toEqual({ status, said });
  expect(state()).toEqual(before);
}

describe('from one version to a later one, in which demo content, a schema field and a dependency changed', () => {
  test('everything but content/ and public/ is that of the new one, and what it asks of content is said', () => {
    write(site, { 'dist/index.html': 'built', '.astro/kept': 'kept' });
    const rooms = () => ['content', 'public', 'dist'].map((folder) => contentsOf(join(site, folder)));
    const before = rooms();
    const { status, stdout, stderr } = runUpdate(site, [software]);
    expect(stderr).toEqual(['']);
    expect(stdout).toEqual([
      FETCHING,
      `Writing v2.0.0. If that is cut off, bring the site back: ${BRING_BACK}`,
      'The software is v2.0.0 now, and was v1.0.0: 6 changed, 2 added, 1 removed.',
      'Installing the packages of package-lock.json …',
      '1 error, 0 warnings in 6 files',
      'The new dependency is here.',
      'v2.0.0 asks this of content:',
      'content/site.yaml:1:1  error  missing-key  the key "desk" is missing here: add it',
      'The software is updated, and content has to follow: "npm run check" says what is left of the errors above.',
      'v1.1.0 says:',
      '  Quicker',
      '',
      '  Nothing is to be done.',
      'v2.0.0 says:',
      '  Desks',
      '',
      '  A site has a desk now: write "desk" into content/site.yaml.',
      KEEP,
    ]);
    expect(status).toBe(1);
    expectSoftware('v2.0.0');
    expect(rooms()).toEqual(before);
    expect(readFileSync(join(site, '.astro/kept'), 'utf8')).toBe('kept');
    expect(git(site, 'log', '-1', '--format=%s'), 'the commit is for the owner to make').toBe('Change');
  });

  test('where content asks for nothing, it ends well', () => {
    commit(site, { [at.site]: (text) => text.replace('url: https://creativecommons', 'url: http://creativecommons') });
    const { status, stdout } = runUpdate(site, [software, 'v1.1.0']);
    expect(stdout.slice(2)).toEqual([
      'The software is v1.1.0 now, and was v1.0.0: 0 changed, 1 added, 0 removed.',
      '0 errors, 1 warning in 6 files',
      'The check found this before the update too:',
      expect.stringMatching(/^content\/site\.yaml:5:\d+ {2}warning {2}insecure-address {2}/),
      'v1.1.0 asks nothing new of content.',
      'v1.1.0 says:',
      '  Quicker',
      '',
      '  Nothing is to be done.',
      KEEP,
    ]);
    expect(status).toBe(0);
    expectSoftware('v1.1.0');
  });

  test('where its packages cannot be installed, that is said, and what to do', () => {
    const { status, stdout, stderr } = runUpdate(site, [software], {
      ci: 'console.error("no network"); process.exit(1);',
    });
    expect(stderr[0]).toBe('no network');
    expect(stdout).toContain('The software is v2.0.0 now, and was v1.0.0: 6 changed, 2 added, 1 removed.');
    expect(stdout).toContain(
      'The check of v2.0.0 could not be run: put right what is said above, then run it with "npm run check".',
    );
    expect(status).toBe(1);
  });

  test('"git reset --hard" takes it all back', () => {
    runUpdate(site, [software, 'v1.1.0']);
    git(site, 'reset', '--hard');
    expectSoftware('v1.0.0');
  });

  test('neither the settings of the user’s git nor a hook make a difference, nor what a git that called it left', () => {
    const home = join(software, '.git/home');
    const hook = `#!/bin/sh\ntouch '${home}/ran'\n`;
    write(home, { config: settings(home), 'hooks/post-index-change': hook, 'hooks/post-checkout': hook });
    for (const name of readdirSync(join(home, 'hooks'))) chmodSync(join(home, 'hooks', name), 0o755);
    git(site, 'config', 'core.autocrlf', 'input');
    const env = {
      GIT_CONFIG_GLOBAL: join(home, 'config'),
      GIT_DIR: software,
      GIT_INDEX_FILE: home,
      GIT_ICASE_PATHSPECS: '1',
    };
    const { status, stdout } = runUpdate(site, [software, 'v1.1.0'], env);
    expect({ status, said: stdout[2] }).toEqual({
      status: 0,
      said: 'The software is v1.1.0 now, and was v1.0.0: 0 changed, 1 added, 0 removed.',
    });
    expectSoftware('v1.1.0');
    expect(existsSync(join(home, 'ran'))).toBe(false);
  });
});

/** Settings of a user under which git does and prints otherwise. */
function settings(home: string): string {
  return `[core]
  autocrlf = true
  quotePath = true
  hooksPath = ${home}/hooks
[init]
  defaultBranch = trunk
  templateDir = ${home}
[commit]
  gpgsign = true
[diff]
  renames = copies
  noprefix = true
[status]
  showUntrackedFiles = no
  relativePaths = true
[log]
  showSignature = true
[fetch]
  prune = true
[color]
  ui = always
`;
}

describe('nothing is touched', () => {
  const GIVE_UP =
    'Nothing was touched. To give them up, add --force after the "--" of the same command: what was changed is overwritten, what was added goes, what was removed comes back. Git still has it all.';
  const own = { LICENSE: 'All rights reserved.\n', 'notes.txt': 'own', 'tsconfig.json': undefined };
  const list = [
    'The site is at v1.0.0, with changes of its own outside content/ and public/:',
    '  changed  LICENSE',
    '  added    notes.txt',
    '  removed  tsconfig.json',
  ];

  test('where the owner has changed something elsewhere, until --force gives it up', () => {
    commit(site, own);
    expectStop([software, 'v1.1.0'], 1, [...list, GIVE_UP]);
    const back = `git restore --source=${git(site, 'rev-parse', '--short', 'HEAD')} -- `;
    const { status, stdout } = runUpdate(site, ['--force', software, 'v1.1.0']);
    expect(stdout.slice(1, 6)).toEqual([...list, `They are given up. To have a file back: ${back}PATH`]);
    expect(status).toBe(0);
    expectSoftware('v1.1.0');
    commit(site, {});
    git(site, ...back.trim().split(' ').slice(1), 'LICENSE');
    expect(readFileSync(join(site, 'LICENSE'), 'utf8')).toBe(own.LICENSE);
  });

  test('where something is not committed, also with --force', () => {
    write(site, { [at.site]: 'own' });
    expectStop([software, '--force'], 1, [
      'Nothing was touched: these are not committed.',
      `  ${at.site}`,
      'Commit them, or put them away with "git stash --include-untracked", then run the same command again.',
    ]);
  });

  test('where the site is at that version, or at a later one', () => {
    expectStop([software, 'v1.0.0'], 0, ['Nothing was touched: the site is at v1.0.0 already.']);
    git(site, 'merge', '--quiet', '--no-edit', 'v1.1.0');
    git(software, 'tag', '--delete', 'v2.0.0');
    git(software, 'tag', '--delete', 'v1.1.0');
    const name = `v1.0.0-1-g${git(software, 'rev-parse', '--short=7', 'HEAD~1')}`;
    expectStop([software], 0, [
      `Nothing was touched: the site is at ${name}, which came after the newest version, v1.0.0. To go back to that, name it.`,
    ]);
  });

  test('where the versions cannot be fetched', () => {
    const { status, stderr } = runUpdate(site, ['file:///nowhere.git']);
    expect(stderr.slice(0, 2)).toEqual([
      'Nothing was touched: the versions could not be fetched.',
      "fatal: '/nowhere.git' does not appear to be a git repository",
    ]);
    expect(status).toBe(1);
  });

  test('where the user’s git takes an address for a program', () => {
    const config = join(software, '.git/settings');
    const url = '[url "ext::sh -c touch% RAN "]\n  insteadOf = https://example.org/\n';
    writeFileSync(config, `${url}[protocol]\n  allow = always\n`);
    const { status, stderr } = runUpdate(site, ['https://example.org/x.git'], { GIT_CONFIG_GLOBAL: config });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: ['Nothing was touched: the versions could not be fetched.', "fatal: transport 'ext' not allowed"],
    });
    expect(git(site, 'status', '--porcelain')).toBe('');
  });

  test.each<[args: string[], said: string]>([
    [[], 'Say where the software is: npm run update -- ADDRESS-OR-FOLDER'],
    [['--forse', 'https://example.org/x.git'], 'There is no option "--forse". Did you mean "--force"?'],
    [['--upload-pack=true', '.'], 'There is no option "--upload-pack".'],
    [['.', 'v2.0.0', 'v3.0.0'], '"v3.0.0" is one word too many: an address and a version are all.'],
  ])('where it is asked wrongly: %j', (args, said) => {
    expectStop(args, 2, [said, 'All that it can do: npm run update -- --help']);
  });

  test('where it is asked how it is used', () => {
    const { status, stdout } = runUpdate(site, ['--help']);
    expect(status).toBe(0);
    for (const part of ['npm run update -- ADDRESS-OR-FOLDER VERSION', '--force']) {
      expect(stdout.join('\n')).toContain(part);
    }
  });
});

test('notes cannot command the terminal', () => {
  git(software, 'tag', '--annotate', 'v1.2.0', 'v1.1.0', '--message', 'Hidden \u001B[2K\u202Etext');
  const { stdout } = runUpdate(site, [software, 'v1.2.0']);
  expect(stdout.at(-2)).toBe('  Hidden \\u001B[2K\\u202Etext');
});

test('an update that is cut off leaves what git brings back by what it says', () => {
  // A filter that fails at one of the last files, when others are written already.
  writeFileSync(join(site, '.git/info/attributes'), 'src/schema/site.ts filter=broken\n');
  git(site, 'config', 'filter.broken.clean', 'cat');
  git(site, 'config', 'filter.broken.smudge', 'false');
  git(site, 'config', 'filter.broken.required', 'true');
  const { status, stdout, stderr } = runUpdate(site, [software]);
  expect(stdout.at(-1)).toBe(`Writing v2.0.0. If that is cut off, bring the site back: ${BRING_BACK}`);
  expect({ status, first: stderr[0]?.slice(0, 9), last: stderr.at(-1) }).toEqual({
    status: 1,
    first: 'Cut off: ',
    last: `Bring the site back: ${BRING_BACK}`,
  });
  expect(git(site, 'status', '--porcelain')).not.toBe('');
  rmSync(join(site, '.git/info/attributes'));
  for (const command of BRING_BACK.matchAll(/"git (.*?)"/g)) git(site, ...(command[1] ?? '').split(' '));
  expectSoftware('v1.0.0');
  expect(git(site, 'status', '--porcelain')).toBe('');
});
