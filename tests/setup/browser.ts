import { existsSync } from 'node:fs';
import { launch, type Browser } from 'puppeteer-core';
import { inWords } from '../../src/cli/in-words.ts';
import { findBrowsers } from './find-browser.ts';
import { downloadedBrowsers, ways } from './install-browser.ts';

const REMEDY =
  'The browser tests need Chrome or Chromium. Install one (Debian: `apt-get install chromium` as root; any system: ' +
  '`npx @puppeteer/browsers install chrome@stable`), or set CHROME_PATH to the one you have.';

/**
 * Starts a browser: one that is installed, else one that can be installed here. Throws, with what was tried and what to
 * do, where neither can be had: a browser test is never left out in silence.
 */
export async function startBrowser(): Promise<Browser> {
  const tried: string[] = [];
  const { platform, env } = process;
  const found = [...findBrowsers({ platform, env, exists: existsSync }), ...(await downloadedBrowsers())];
  for (const file of found) {
    const browser = await attempt(tried, file, () => start(file));
    if (browser) return browser;
  }
  for (const { name, take } of ways.filter(({ isPossible }) => isPossible())) {
    console.log(`No browser found. Installing ${name} …`);
    const browser = await attempt(tried, name, async () => start(await take()));
    if (browser) return browser;
  }
  throw new Error(`${REMEDY}\nTried:\n${tried.join('\n')}`);
}

async function attempt(tried: string[], name: string, open: () => Promise<Browser>): Promise<Browser | undefined> {
  try {
    return await open();
  } catch (error) {
    tried.push(`- ${name}: ${inWords(error).trim().split('\n').slice(0, 3).join(' ')}`);
    return undefined;
  }
}

function start(executablePath: string): Promise<Browser> {
  return launch({
    executablePath,
    // Only pages of our own are opened; the sandbox is not to be had as root, nor in many containers.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'],
  });
}
