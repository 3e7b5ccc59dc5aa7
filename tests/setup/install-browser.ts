import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Browser, detectBrowserPlatform, getInstalledBrowsers, install, resolveBuildId } from '@puppeteer/browsers';

const run = promisify(execFile);

/** Puppeteer's own cache, so that a browser which it has downloaded already is used. */
const cacheDir = join(homedir(), '.cache', 'puppeteer');

/** The Chromes that were downloaded by this or another project that uses Puppeteer. */
export async function downloadedBrowsers(): Promise<string[]> {
  const installed = await getInstalledBrowsers({ cacheDir });
  return installed.filter(({ browser }) => browser === Browser.CHROME).map(({ executablePath }) => executablePath);
}

/** One way to come by a browser: how it is called, whether it can be tried here, and the file that it gives. */
export interface Way {
  readonly name: string;
  readonly isPossible: () => boolean;
  readonly take: () => Promise<string>;
}

/** The ways to install a browser, the one to try first in front. */
export const ways: readonly Way[] = [
  { name: "Debian's chromium, by apt-get", isPossible: canUseApt, take: installByApt },
  { name: 'Chrome for Testing, by @puppeteer/browsers', isPossible: () => true, take: download },
];

function canUseApt(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

async function installByApt(): Promise<string> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
  return '/usr/bin/chromium';
}

async function download(): Promise<string> {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('there is no Chrome for this kind of machine');
  const buildId = await resolveBuildId(Browser.CHROME, platform, 'stable');
  const installed = await install({ browser: Browser.CHROME, buildId, cacheDir, installDeps: canUseApt() });
  return installed.executablePath;
}
