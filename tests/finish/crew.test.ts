import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { outsideOfTests } from '../setup/build.ts';

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** What became of two pages that were given to a thread at once, and of one that came when that thread had died. */
function pages(dies: string): unknown {
  const cwd = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--max-old-space-size=60', `--import=${file('dying-thread.ts')}`, file('two-pages.ts')],
    { cwd, env: { ...outsideOfTests(), DIES: dies }, encoding: 'utf8' },
  );
  expect({ status, stderr }).toMatchObject({ status: 0 });
  return JSON.parse(stdout);
}

test.each([
  { dies: 'exit', says: 'A thread that finishes pages ended by itself, with code 7.' },
  { dies: 'throw', says: 'a fault of the thread' },
  { dies: 'memory', says: 'Worker terminated due to reaching memory limit: JS heap out of memory' },
])('what a thread has in hand when it dies ($dies) is not waited for, and it gets no more', ({ dies, says }) => {
  expect(pages(dies)).toEqual([says, says, says]);
});
