import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { at } from '../../checks/small-site.ts';
import { copySmallProject } from '../../setup/small-project.ts';
import { contentsOf, run } from '../command.ts';

const copy = copySmallProject();
const file = join(copy.root, at.article);

afterEach(() => vi.unstubAllEnvs());
afterAll(copy.remove);

test('a build holds back what is under an embargo, says until when, and has it from that moment on', async () => {
  const background = 'background: neighbours\n';
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(background, `${background}embargo: 2027-03-02T06:00:00+01:00\n`));
  const pages = () => Object.keys(contentsOf(join(copy.root, 'dist')) ?? {}).filter((path) => path.includes('talks'));

  vi.stubEnv('BUILD_TIME', '2027-03-02T04:59:59Z');
  const before = await run(copy.root, 'astro build');
  expect(before.said).toContain(`Held back until 2027-03-02T06:00:00+01:00: ${at.article}\n`);
  expect(pages()).toEqual([]);

  vi.stubEnv('BUILD_TIME', '2027-03-02T05:00:00Z');
  expect((await run(copy.root, 'astro build')).said).not.toContain('Held back');
  expect(pages()).toContain('articles/talks.html');

  vi.stubEnv('BUILD_TIME', 'soon');
  const unclear = await run(copy.root, 'astro build');
  expect(unclear.end).toBe(1);
  expect(unclear.said).toContain(
    'BUILD_TIME is "soon", which is not a moment with its zone; write it as in 2026-12-01T06:00:00+01:00\n',
  );
});
