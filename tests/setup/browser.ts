import { existsSync } from 'node:fs';
import { launch, type Browser } from 'puppeteer-core';
import { inWords } from '../../src/cli/in-words.ts';
import { findBrowsers, namedBrowser } from './find-browser.ts';
import { downloadedBrowsers, ways, type Way } from './install-browser.ts';

const REMEDY =
  'The browser tests need Chrome or Chromium. Install one (Debian: `apt-get install chromium` as root; any system: ' +
  '`npx @puppeteer/browsers install chrome@stable`), or set CHROME_PATH to the one you have.';

/**
 * Starts a browser: the one that the environment names, else one that is installed, else one that can be installed here.
 * Throws, with what was tried and what to do, where none can be had: a browser test is never left out in silence.
 */
export async function startBrowser(): Promise<Browser> {
  const { platform, env } = process;
  const named = namedBrowser(env);
  if (named !== undefined) return startFirst([named], []);
  const found = findBrowsers({ platform, env, exists: existsSync });
  return startFirst([...found, ...(await downloadedBrowsers())], ways);
}

/** Starts the first browser of a list that does start, else the first that can be installed. */
export async function startFirst(files: readonly string[], toInstall: readonly Way[]): Promise<Browser> {
  const tried: string[] = [];
  for (const file of files) {
    const browser = await attempt(tried, file, () => start(file));
    if (browser) return browser;
  }
  for (const { name, take } of toInstall.filter(({ isPossible }) => isPossible())) {
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
