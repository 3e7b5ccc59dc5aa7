import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { template } from '../../src/cli/new/entry.ts';
import { MARK } from '../../src/content/mark-file.ts';
import { at, problemsOf, SMALL_SITE, writeSite } from '../checks/small-site.ts';
import { outsideOfTests } from '../setup/build.ts';
import { fillIn, withOptionalFields, type Filled } from './fill-in.ts';

const command = join(process.cwd(), 'src/cli/new.ts');
const WORDS = 'content/words/en.yaml';
const BEGUN = `content/site.yaml, ${WORDS}, and content/pages/imprint.mdx`;
const GONE = '1 article, 1 background page, 1 person, 1 source, and what content/site.yaml says';

let root: string;

beforeEach(() => {
  root = writeSite();
});

/** Runs `npm run new -- site` with an option or none, not on a terminal. */
function newSite(...options: string[]) {
  const spawned = { cwd: root, env: outsideOfTests(), encoding: 'utf8', input: '' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'site', ...options], spawned);
  return { status, said: `${stderr}${stdout}`.trim().split('\n') };
}

/** Runs git in the site's folder, as nobody in particular. */
function git(...args: string[]): void {
  const who = ['-c', 'user.name=Someone', '-c', 'user.email=someone@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', [...who, ...args], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

function writeMark(): void {
  mkdirSync(join(root, dirname(MARK)));
  writeFileSync(join(root, MARK), '<svg viewBox="0 0 9 9"/>');
}

const filesOfContent = () =>
  readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.includes('.'))
    .sort();

function fill(path: string, fields: readonly Filled[], body = ''): void {
  writeFileSync(join(root, path), fillIn(readFileSync(join(root, path), 'utf8'), fields, body));
}

function expectNothingRemoved(): void {
  for (const path of Object.values(at)) expect(readFileSync(join(root, path), 'utf8')).toContain(SMALL_SITE[path]);
}

describe('where it was agreed to', () => {
  test('all entries go, and site.yaml is there to be filled in', () => {
    mkdirSync(join(root, 'content/pages'));
    writeFileSync(join(root, 'content/pages/imprint.mdx'), '---\ntitle: Imprint\n---\n');
    writeMark();
    const { status, said } = newSite('--yes');
    expect(status).toBe(0);
    expect(said[0]).toBe(`Removed all entries, and made ${BEGUN}.`);
    expect(filesOfContent()).toEqual(['pages/imprint.mdx', 'site.yaml', 'words/en.yaml']);
    expect(readFileSync(join(root, 'content/pages/imprint.mdx'), 'utf8')).toMatch(/^title: Imprint$[^]*^draft: true$/m);
    expect(readFileSync(join(root, at.site), 'utf8')).toBe(template('site.yaml'));
  });

  test('the checks then name each field to fill in once, and nothing else', () => {
    newSite('--yes');
    const empty = ['name', 'tagline', 'name', 'contact', 'name', 'url'].map((field) => ['content/site.yaml', field]);
    const problems = problemsOf(root).map((problem) => /^([^:]+):.* error {2}empty {2}"?(\w+)/.exec(problem)?.slice(1));
    expect(problems).toEqual([
      ['content/pages/imprint.mdx', 'description'],
      ['content/pages/imprint.mdx', 'the'],
      ...empty,
    ]);
  });

  test('and nothing at all once they are', () => {
    newSite('--yes');
    fill('content/site.yaml', [
      ['name', 'Gazette Explained'],
      ['tagline', 'What the council does.'],
      ['name', 'Example Gazette'],
      ['contact', 'desk@gazette.example'],
      ['name', 'CC0 1.0'],
      ['url', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ]);
    fill('content/pages/imprint.mdx', [['description', 'Who we are.']], '\nExample Gazette, 1 Example Street.\n');
    expect(problemsOf(root)).toEqual([]);
  });

  test('also with the examples of words made words', () => {
    newSite('--yes');
    writeFileSync(join(root, WORDS), withOptionalFields(readFileSync(join(root, WORDS), 'utf8')));
    expect(problemsOf(root).filter((problem) => problem.startsWith(WORDS))).toEqual([]);
    expect(readFileSync(join(root, WORDS), 'utf8')).toMatch(/^nav:\n {2}articles: Stories$/m);
  });

  test('each next step that it names can be taken', () => {
    const steps = newSite('--yes').said.flatMap((line) => /npm run new -- (\w+) "(\w+)"/.exec(line)?.slice(1) ?? []);
    expect(steps).toEqual(['source', 'Name', 'person', 'Name', 'background', 'Title', 'article', 'Title']);
  });
});

describe('nothing is removed', () => {
  test('where nobody can be asked', () => {
    expect(newSite()).toEqual({
      status: 1,
      said: [
        `This removes ${GONE}. The project is not in git: nothing can bring them back.`,
        'Nothing was removed. To remove them: npm run new -- site --yes',
      ],
    });
    expectNothingRemoved();
  });

  test('and a mark is named with the rest', () => {
    writeMark();
    expect(newSite().said[0]).toContain('1 source, the mark, and what content/site.yaml says');
    expect(existsSync(join(root, MARK))).toBe(true);
  });

  test('where git could not bring it back, whoever agreed', () => {
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'All');
    writeFileSync(join(root, 'content/articles/new.mdx'), 'new');
    writeFileSync(join(root, at.person), `${SMALL_SITE[at.person] ?? ''}born: 1952\n`);
    writeFileSync(join(root, 'notes.txt'), 'not content');
    const refused = {
      status: 1,
      said: [
        'Nothing was removed: these are not committed, so git could not bring them back.',
        '  content/people/putin.yaml',
        '  content/articles/new.mdx',
        'Commit them, or put them away with "git stash --include-untracked", then run the same command again.',
      ],
    };
    expect(newSite('--yes')).toEqual(refused);
    expect(newSite()).toEqual(refused);
    expectNothingRemoved();
    expect(existsSync(join(root, 'content/articles/new.mdx'))).toBe(true);
  });
});

test('with all content committed, it says that git can bring it back, and does what was agreed', () => {
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'All');
  expect(newSite().said[0]).toBe(`This removes ${GONE}. Git can bring them back.`);
  // Nothing is lost with a file that is gone already.
  rmSync(join(root, at.source));
  expect(newSite('--yes').status).toBe(0);
  expect(filesOfContent()).toEqual(['pages/imprint.mdx', 'site.yaml', 'words/en.yaml']);
});

describe('in an empty content', () => {
  beforeEach(() => rmSync(join(root, 'content'), { recursive: true }));

  test('it begins all, and asks nothing', () => {
    const { status, said } = newSite();
    expect([status, said[0]]).toEqual([0, `Made ${BEGUN}.`]);
    expect(filesOfContent()).toEqual(['pages/imprint.mdx', 'site.yaml', 'words/en.yaml']);
  });

  test('it says what of it is there already, and touches nothing of that', () => {
    mkdirSync(join(root, 'content/words'), { recursive: true });
    writeFileSync(join(root, WORDS), 'nav:\n  sources: Whom we cite\n');
    expect(newSite().said.slice(0, 2)).toEqual([
      'Made content/site.yaml and content/pages/imprint.mdx.',
      `${WORDS} is there already and stays as it is.`,
    ]);
    expect(readFileSync(join(root, WORDS), 'utf8')).toBe('nav:\n  sources: Whom we cite\n');
  });
});
