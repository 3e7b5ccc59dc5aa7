import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ASTRO, outsideOfTests } from '../../setup/build.ts';
import type { ProjectCopy } from '../../setup/project-copy.ts';
import { copySmallProject } from '../../setup/small-project.ts';
import { run, withoutSteps } from '../command.ts';

const FULL = 'Not built: the disk is full: make room, then run the same command again.\n';

let copy: ProjectCopy;
const inCopy = (path: string) => join(copy.root, path);

beforeAll(() => {
  copy = copySmallProject();
});

afterAll(() => copy.remove());

beforeEach(() => {
  rmSync(inCopy('dist'), { recursive: true, force: true });
  mkdirSync(inCopy('dist'));
  writeFileSync(inCopy('dist/index.html'), 'the last good build');
});

describe('a disk that is full from a write on: said in one line, and dist stays as it was', () => {
  test.each([
    { what: 'of what Astro keeps', at: /^write \.astro\/data-store/ },
    { what: 'of the first page', at: /^write \.dist-next\/404\.html/ },
    { what: 'of a later page', at: /^write \.dist-next\/people\.html/ },
    { what: 'of an explainer to keep', at: /^rewrite \.dist-next\/saved\// },
  ])('$what', async ({ at }) => {
    const { end, said } = await run(copy.root, 'astro build', { does: 'full', at });
    expect(end).toBe(1);
    expect(withoutSteps(said)).toBe(FULL);
    expect(readdirSync(inCopy('dist'))).toEqual(['index.html']);
    expect(readFileSync(inCopy('dist/index.html'), 'utf8')).toBe('the last good build');
    expect(readdirSync(copy.root).filter((name) => name.startsWith('.dist'))).toEqual([]);
  });
});

/** A file system of its own with the project in it, of which `$2` kB are free; then the same with room. Seen by this process alone. */
const ON_SMALL_DISK = `
set -e
mount -t tmpfs -o size=64m tmpfs "$1/disk"
cp -R "$1"/[!d]* "$1/dist" "$1/disk"
cd "$1/disk"
free() { df -Pk . | awk 'NR == 2 { print $4 }'; }
head -c "$(( ($(free) - $2) * 1024 ))" /dev/zero > ballast
status=0
"$3" "$4" build || status=$?
echo "ended with $status, in dist: $(ls dist), $(cat dist/index.html), left over: $(ls -A | grep '^\\.dist' || echo nothing)"
rm ballast
"$3" "$4" build
`;

/** A small disk needs the right to mount one, which whoever runs all tests is to have; others have the tests above. */
const canMount = spawnSync('unshare', ['-m', 'true']).status === 0;

if (canMount || process.env.CI !== undefined) {
  describe('a small file system', () => {
    test.each([0, 30, 300, 1000])('of which %i kB are free: the same', (free) => {
      mkdirSync(inCopy('disk'), { recursive: true });
      const args = ['-m', 'sh', '-c', ON_SMALL_DISK, 'sh', copy.root, String(free), process.execPath, ASTRO];
      const { stdout, stderr } = spawnSync('unshare', args, { encoding: 'utf8', env: outsideOfTests() });
      expect(stderr).toContain(FULL);
      expect(stderr).not.toContain('    at ');
      expect(stdout).toContain('ended with 1, in dist: index.html, the last good build, left over: nothing\n');
      expect(stdout).toMatch(/^Built \d+ pages/m);
    });
  });
}
