import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ProjectCopy } from '../../setup/project-copy.ts';
import { changeTagline, copySmallProject } from '../../setup/small-project.ts';
import { run, start, type Command } from '../command.ts';

let copy: ProjectCopy;

beforeAll(() => {
  copy = copySmallProject();
});

afterAll(() => copy.remove());

beforeEach(() => rmSync(waiting(), { force: true }));

const waiting = () => join(copy.root, '.waiting');

/** Starts a build that stays where it writes its pages until `goOn`. */
async function startHeld(): Promise<Command> {
  const command = start(copy.root, 'astro build', { does: 'wait', at: /^write \.dist-next\/_headers/ });
  await expect.poll(() => existsSync(waiting()), { timeout: 60_000 }).toBe(true);
  return command;
}

function goOn(): void {
  rmSync(waiting());
}

const BUILT = /^Built \d+ pages, \d+ kB in all, in dist$/m;

test('a second build says which one it waits for, and builds after it', async () => {
  const held = await startHeld();
  changeTagline(copy, 'What the second one builds.');
  const second = start(copy.root, 'astro build');
  const line = `Another build (process ${held.child.pid ?? 0}) is running here, waiting for it.\n`;
  await expect.poll(second.said, { timeout: 60_000 }).toBe(line);
  goOn();
  expect(await held.end, held.said()).toBe(0);
  expect(held.said()).toMatch(BUILT);
  expect(await second.end, second.said()).toBe(0);
  expect(second.said()).toMatch(BUILT);
  expect(second.said().startsWith(line)).toBe(true);
});

test('one that waits for a build that is killed goes on at once', async () => {
  const held = await startHeld();
  const second = start(copy.root, 'astro build');
  await expect.poll(second.said, { timeout: 60_000 }).toContain('waiting for it');
  held.child.kill('SIGKILL');
  expect(await second.end, second.said()).toBe(0);
  expect(second.said()).toMatch(BUILT);
});

test('npm start waits in the same way', async () => {
  const held = await startHeld();
  const second = start(copy.root, 'start');
  await expect.poll(second.said, { timeout: 60_000 }).toContain('waiting for it');
  goOn();
  await expect.poll(second.said, { timeout: 60_000 }).toContain('Open http');
  second.child.kill('SIGINT');
  expect(await second.end).toBe(0);
  expect(await held.end, held.said()).toBe(0);
});

test('another command leaves a build that is running alone', async () => {
  const held = await startHeld();
  expect(await run(copy.root, 'put-back')).toEqual({ end: 0, said: '' });
  expect(existsSync(join(copy.root, '.dist-next/404.html'))).toBe(true);
  goOn();
  expect(await held.end, held.said()).toBe(0);
});
