// Runs before every command of package.json, under whatever Node is there: Node's own modules only, from 18 on.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { handInstallLock, releaseInstallLock, takeInstallLock } from './install-lock.mjs';
import { showInstall } from './install-progress.mjs';
import { forgetInstall, isInstalled, rememberInstall } from './install-state.mjs';
import { progressLines } from './progress-lines.mjs';
import { startNpm } from './start-npm.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));
// An argument names a folder of the project that has a lockfile of its own.
const root = join(project, process.argv[2] ?? '');

if (!isInstalled(root)) {
  await takeInstallLock(root, () => console.log('Another install is under way, waiting for it …'));
  try {
    // The one that we waited for may have done it.
    const trouble = isInstalled(root) ? undefined : await install();
    if (trouble !== undefined) {
      console.error(trouble);
      process.exitCode = 1;
    }
  } finally {
    releaseInstallLock(root);
  }
}

/** Installs what the lockfile names; in words what went wrong, if anything did. */
async function install() {
  const lines = progressLines(process.stdout, console.log);
  lines.begin(`Installing the packages of ${join(process.argv[2] ?? '', 'package-lock.json')}`);
  forgetInstall(root);
  const endShow = showInstall(root, lines);
  const { ok, said } = await npmCi();
  endShow();
  if (!ok) {
    return `${said}\n\nThe packages could not be installed. Check the network and npm's settings (\`npm config list\`), then run the same command again.`;
  }
  const version = nodeVersion();
  const oldest = oldestNode();
  if (root === project && !isNewEnough(version, oldest)) {
    return `The packages are installed, but the Node among them ${version ? `is ${version}` : 'does not run here'}; this needs ${oldest} or newer.\nCheck that \`npm config get ignore-scripts\` is false, then run the same command again.`;
  }
  rememberInstall(root);
  return undefined;
}

/**
 * Runs `npm ci` without its notices.
 * @returns {Promise<{ ok: boolean, said: string }>}
 */
function npmCi() {
  const args = ['ci', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error', '--include=dev'];
  const npm = startNpm(root, args);
  if (npm.pid !== undefined) handInstallLock(root, npm.pid);
  const stop = () => npm.kill();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, stop);
  let said = '';
  for (const stream of [npm.stdout, npm.stderr]) {
    stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => (said += text));
  }
  return new Promise((resolve) => {
    npm.on('error', (error) => resolve({ ok: false, said: error.message }));
    npm.on('close', (code, signal) => {
      for (const name of signals) process.off(name, stop);
      resolve({ ok: code === 0, said: signal ? `npm was stopped by ${signal}.` : said.trim() });
    });
  });
}

/** What the Node in node_modules says its version is; empty where it does not run. */
function nodeVersion() {
  const file = process.platform === 'win32' ? 'node_modules/node/bin/node.exe' : 'node_modules/.bin/node';
  const node = spawnSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), ['--version'], { encoding: 'utf8' });
  return node.status === 0 ? node.stdout.trim() : '';
}

/** The oldest Node that can build the site, by `engines` in package.json. */
function oldestNode() {
  const text = readFileSync(join(project, 'package.json'), 'utf8');
  return /"node": ">=([\d.]+)"/.exec(text)?.[1] ?? '';
}

/**
 * @param {string} version
 * @param {string} oldest
 */
function isNewEnough(version, oldest) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldest.split('.').map(Number);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}
