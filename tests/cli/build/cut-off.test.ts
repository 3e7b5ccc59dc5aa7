import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ProjectCopy } from '../../setup/project-copy.ts';
import { changeTagline, copySmallProject } from '../../setup/small-project.ts';
import { contentsOf, run, start, withoutSteps } from '../command.ts';

let copy: ProjectCopy;
/** What a build of the first tagline gives, and one of the second. */
let first: ReturnType<typeof contentsOf>;
let second: ReturnType<typeof contentsOf>;

const FIRST = 'The first tagline.';
const SECOND = 'The second tagline.';
const FOLDERS = ['dist', '.dist-next', '.dist-last'];

const inCopy = (path: string) => join(copy.root, path);
const stands = (folder: string) => contentsOf(inCopy(folder));
const leftovers = () => readdirSync(copy.root).filter((name) => name.startsWith('.dist'));

beforeAll(async () => {
  copy = copySmallProject();
  second = await built(SECOND);
  first = await built(FIRST);
  cpSync(inCopy('dist'), inCopy('first'), { recursive: true });
  changeTagline(copy, SECOND);
});

async function built(tagline: string) {
  changeTagline(copy, tagline);
  expect(await run(copy.root, 'astro build')).toMatchObject({ end: 0 });
  return stands('dist');
}

afterAll(() => copy.remove());

/** The first build stands; what is cut off is a second one. */
beforeEach(() => {
  for (const folder of FOLDERS) rmSync(inCopy(folder), { recursive: true, force: true });
  cpSync(inCopy('first'), inCopy('dist'), { recursive: true });
});

/** Keeps what a build left that was cut off, for another command to find it too. */
function keepCutOff(): void {
  rmSync(inCopy('cut-off'), { recursive: true, force: true });
  for (const folder of FOLDERS) cpIfThere(folder, join('cut-off', folder));
}

function cutOffAgain(): void {
  for (const folder of FOLDERS) {
    rmSync(inCopy(folder), { recursive: true, force: true });
    cpIfThere(join('cut-off', folder), folder);
  }
}

function cpIfThere(from: string, to: string): void {
  if (existsSync(inCopy(from))) cpSync(inCopy(from), inCopy(to), { recursive: true });
}

/** Where it is killed; where the last good build lies then, whole; and whether that is the new one already. */
const points = [
  { what: 'while Astro bundles', at: /^write \.dist-next\/\.prerender\//, lies: 'dist', isNew: false },
  { what: 'while pages are written', at: /^write \.dist-next\/index\.html/, lies: 'dist', isNew: false },
  { what: 'while it is finished', at: /^write \.dist-next\/_headers/, lies: 'dist', isNew: false },
  { what: 'before the first rename', at: /^rename dist /, lies: 'dist', isNew: false },
  { what: 'between the two renames', at: /^renamed dist /, lies: '.dist-last', isNew: false },
  { what: 'after the second rename', at: /^renamed \.dist-next dist/, lies: 'dist', isNew: true },
  { what: 'while the last one is removed', at: /^half removed \.dist-next/, lies: 'dist', isNew: true },
];

describe('a build that is killed', () => {
  test.each(points)('$what: the last good build is whole, and what comes next puts it back', async (point) => {
    const { end } = await run(copy.root, 'astro build', { does: 'kill', at: point.at });
    expect(end).toBe('SIGKILL');
    const good = point.isNew ? second : first;
    expect(stands(point.lies)).toEqual(good);
    keepCutOff();
    const { said } = await run(copy.root, 'put-back');
    expect(said).toBe(
      point.lies === 'dist' ? '' : 'An earlier build was cut off: the site before it is back in dist.\n',
    );
    expect(stands('dist')).toEqual(good);
    expect(leftovers()).toEqual([]);
    if (point.lies === 'dist' && !point.isNew) return;
    cutOffAgain();
    expect(await run(copy.root, 'astro build')).toMatchObject({ end: 0 });
    expect(stands('dist')).toEqual(second);
    expect(leftovers()).toEqual([]);
  });

  test('when there was no build yet, nothing half made stands in dist', async () => {
    rmSync(inCopy('dist'), { recursive: true });
    await run(copy.root, 'astro build', { does: 'kill', at: /^write \.dist-next\/index\.html/ });
    expect(stands('dist')).toBeUndefined();
    await run(copy.root, 'put-back');
    expect(leftovers()).toEqual([]);
  });
});

test.each(['SIGINT', 'SIGTERM'] as const)('a build ended by %s leaves dist as it was', async (signal) => {
  const { child, end, said } = start(copy.root, 'astro build', {
    does: 'wait',
    at: /^write \.dist-next\/index\.html/,
  });
  await expect.poll(() => readdirSync(copy.root), { timeout: 60_000 }).toContain('.waiting');
  child.kill(signal);
  expect(await end, said()).toBe(signal);
  expect(stands('dist')).toEqual(first);
  rmSync(inCopy('.waiting'));
  await run(copy.root, 'put-back');
  expect(leftovers()).toEqual([]);
});

describe('a dist in which another program has a file open', () => {
  test('for a moment: it is replaced when the file is closed', async () => {
    expect(await run(copy.root, 'astro build', { does: 'busy', at: /^rename dist / })).toMatchObject({ end: 0 });
    expect(stands('dist')).toEqual(second);
  });

  test.each([/^rename dist /, /^rename \.dist-next /])('for long, at %s: that is said, and it stays', async (at) => {
    const { end, said } = await run(copy.root, 'astro build', { does: 'stuck', at });
    expect(end).toBe(1);
    expect(withoutSteps(said)).toMatch(
      /^Not built: (dist|\.dist-next) cannot be moved: another program has something in it open, .*\n$/,
    );
    expect(stands('dist')).toEqual(first);
    expect(leftovers()).toEqual([]);
  });
});
