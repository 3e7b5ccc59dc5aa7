import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { manyHands } from '../../src/finish/crew.ts';
import { cutOut } from '../../src/finish/saved/parts.ts';
import { outsideOfTests } from '../setup/build.ts';
import { writeFolder } from './folder.ts';

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

test('a thread cuts a part out of a page, and says which one is not there', async () => {
  const folder = writeFolder({
    'people/p.html': '<!DOCTYPE html><html lang="en"><body><main><h1>P</h1></main></body></html>',
  });
  const known = { address: undefined, drafts: [], machine: [], fromPublic: new Set<string>() };
  const crew = manyHands({ folder, known }, 1);
  const cut = [crew.cut({ page: 'people/p.html', level: 3 }), crew.cut({ page: 'people/q.html', level: 3 })];
  const results = await Promise.allSettled(cut);
  crew.end();
  expect(results).toMatchObject([
    { value: cutOut({ page: 'people/p.html', level: 3 }, { folder, address: undefined }) },
    { reason: { message: 'it has a place for people/q.html, which was not written' } },
  ]);
});
