import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from '../../src/cli/port.ts';
import { outsideOfTests } from '../setup/build.ts';
import type { ProjectCopy } from '../setup/project-copy.ts';
import { copySmallProject } from '../setup/small-project.ts';

const PORT = 4600;
let copy: ProjectCopy;

beforeAll(() => {
  copy = copySmallProject();
});

afterAll(() => copy.remove());

function start(): { child: ChildProcess; said: () => string } {
  const env = { ...outsideOfTests(), PORT: String(PORT) };
  const child = spawn(process.execPath, [join(copy.root, 'src/cli/start.ts')], { cwd: copy.root, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  return { child, said: () => said };
}

test('builds, says that the port is taken, takes the next, serves, and ends at Ctrl-C', async () => {
  const squatter = createServer();
  await listen(squatter, PORT);
  const { child, said } = start();
  await expect.poll(said, { timeout: 60_000 }).toContain('Open ');
  expect(said()).toMatch(/Built \d+ pages/);
  expect(said()).toContain(`Port ${PORT} is taken, trying ${PORT + 1}.`);
  expect(said()).toContain(`Open http://localhost:${PORT + 1}/`);
  const page = await fetch(`http://localhost:${PORT + 1}/`);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('<h1');
  expect((await fetch(`http://localhost:${PORT + 1}/nowhere.html`)).status).toBe(404);
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
  squatter.close();
});

test('what cannot be built is not served', async () => {
  rmSync(join(copy.root, 'content/site.yaml'));
  const { child, said } = start();
  expect(await once(child, 'exit')).toEqual([1, null]);
  expect(said()).toContain('content/site.yaml');
  expect(said()).not.toContain('Open ');
});
