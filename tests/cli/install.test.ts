import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeInstallLock, handInstallLock, releaseInstallLock } from '../../src/cli/install-lock.mjs';
import { root as project } from '../../src/cli/root.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  cpSync(join(project, 'src/cli'), join(root, 'src/cli'), {
    recursive: true,
    filter: (path) => !path.endsWith('.ts'),
  });
  writeFileSync(join(root, 'package-lock.json'), '{}');
  writeFileSync(join(root, 'package.json'), '{"engines": {"node": ">=24"}}');
});

afterEach(() => rmSync(root, { recursive: true }));

/** An npm that notes that it was called and does what is said here, in the place of the real one. */
function fakeNpm(does: string): void {
  const script = `
    const fs = require('node:fs');
    fs.appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n');
    ${does}`;
  writeFileSync(join(root, 'npm-cli.js'), script);
}

const INSTALLS = `fs.mkdirSync('node_modules/.bin', { recursive: true });
  fs.rmSync('node_modules/.bin/node', { force: true });
  fs.symlinkSync(process.execPath, 'node_modules/.bin/node');`;

function runInstall(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/install.mjs', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: join(root, 'npm-cli.js'), npm_node_execpath: process.execPath },
  });
  const calls = existsSync(join(root, 'calls')) ? readFileSync(join(root, 'calls'), 'utf8').trim().split('\n') : [];
  return { status, stdout, stderr, calls };
}

test('installs once, in one line, and then not again', () => {
  fakeNpm(INSTALLS);
  const first = runInstall();
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(first.stdout).toMatch(/^Installing [^\n]*\n$/);
  expect(first.calls).toEqual([expect.stringMatching(/^ci /)]);
  expect(runInstall()).toEqual({ status: 0, stdout: '', stderr: '', calls: first.calls });
});

test('says nothing of what npm says when all is well', () => {
  fakeNpm(`console.warn('npm warn EBADENGINE'); console.log('added 570 packages'); ${INSTALLS}`);
  expect(`${runInstall().stdout}${runInstall().stderr}`).not.toMatch(/EBADENGINE|added/);
});

test('where npm fails it prints what npm said and what to do, and tries again the next time', () => {
  fakeNpm(`console.error('npm error network down'); process.exit(7);`);
  const failed = runInstall();
  expect(failed.status).toBe(1);
  expect(failed.stderr).toContain('npm error network down');
  expect(failed.stderr).toContain('Check the network');
  fakeNpm(INSTALLS);
  expect(runInstall()).toMatchObject({ status: 0, calls: [...failed.calls, failed.calls[0]] });
});

test('an install that was cut off is done again, although the lockfile is one that had been installed', () => {
  fakeNpm(INSTALLS);
  runInstall();
  const lockfile = join(root, 'package-lock.json');
  writeFileSync(lockfile, '{"changed": true}');
  fakeNpm(`process.kill(process.pid, 'SIGKILL');`);
  expect(runInstall()).toMatchObject({ status: 1 });
  writeFileSync(lockfile, '{}');
  fakeNpm(INSTALLS);
  expect(runInstall().stdout).toContain('Installing');
});

test.each([
  { node: 'is missing', does: '', says: 'does not run here' },
  {
    node: 'is too old',
    does: `${INSTALLS} fs.rmSync('node_modules/.bin/node');
      fs.writeFileSync('node_modules/.bin/node', '#!/bin/sh\\necho v22.23.3', { mode: 0o755 });`,
    says: 'is v22.23.3; this needs 24 or newer',
  },
])('says so where the Node that was installed $node', ({ does, says }) => {
  fakeNpm(does);
  const { status, stderr } = runInstall();
  expect(status).toBe(1);
  expect(stderr).toContain(says);
});

test('installs what the lockfile of a folder names, where one is given, which needs no Node of its own', () => {
  const folder = join(root, 'tests/programs');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package-lock.json'), '{}');
  fakeNpm(`fs.mkdirSync('node_modules');`);
  const { status, stdout } = runInstall('tests/programs');
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: `Installing the packages of ${join('tests', 'programs', 'package-lock.json')} …\n`,
  });
  expect(readFileSync(join(folder, 'calls'), 'utf8')).toMatch(/^ci /);
  expect(runInstall('tests/programs').stdout).toBe('');
  expect(runInstall().status, 'the project itself is not installed by that').toBe(1);
});

test('waits for another install of the same folder, and not for one that is over', async () => {
  let waits = 0;
  await takeInstallLock(root, () => (waits += 1));
  const second = takeInstallLock(root, () => (waits += 1));
  await expect.poll(() => waits).toBe(1);
  const over = spawnSync(process.execPath, ['--version']);
  handInstallLock(root, over.pid);
  await second;
  expect(waits).toBe(1);
  releaseInstallLock(root);
});

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')));

// A shell keeps where it found "node" first: what follows an install in one line would be run by the machine's own.
test.each(Object.keys(scripts).filter((name) => scripts[name]?.includes('put-back') && name.startsWith('pre')))(
  '%s puts back by the Node that it has just installed',
  (name) => {
    const newNode = `#!/bin/sh\ncase "$1" in *.ts) echo "the new one: $1" ;; *) exec '${process.execPath}' "$@" ;; esac\n`;
    const brings = `import { mkdirSync, writeFileSync } from 'node:fs';
      mkdirSync('node_modules/.bin', { recursive: true });
      writeFileSync('node_modules/.bin/node', ${JSON.stringify(newNode)}, { mode: 0o755 });`;
    writeFileSync(join(root, 'src/cli/install.mjs'), brings);
    writeFileSync(join(root, 'package.json'), JSON.stringify({ scripts }));
    const { status, stdout } = spawnSync('npm', ['run', '--silent', name], { cwd: root, encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'the new one: src/cli/put-back.ts\n' });
  },
);

/** Says what it is to run, after Node's own options. */
const NEW_NODE = `#!/bin/sh
until [ "$(basename "$1")" = astro.mjs ]; do shift || exit 1; done
echo "the new one: astro.mjs $2"
`;

test.each(['build', 'dev'])('%s runs Astro by the Node that was just installed', (name) => {
  const brings = `import { mkdirSync, writeFileSync } from 'node:fs';
    mkdirSync('node_modules/.bin', { recursive: true });
    writeFileSync('node_modules/.bin/node', ${JSON.stringify(NEW_NODE)}, { mode: 0o755 });
`;
  writeFileSync(join(root, 'src/cli/install.mjs'), brings);
  writeFileSync(join(root, 'package.json'), JSON.stringify({ scripts }));
  const { status, stdout } = spawnSync('npm', ['run', '--silent', name], { cwd: root, encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 0, stdout: `the new one: astro.mjs ${name}\n` });
});
