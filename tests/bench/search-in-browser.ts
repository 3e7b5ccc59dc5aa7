import type { Browser } from 'puppeteer-core';
import { startBrowser } from '../setup/browser.ts';
import { addressOf, served } from './gzip-host.ts';

/** What a first question costs a reader on a fresh page. */
export interface FirstQuestion {
  readonly question: string;
  /** How many files were asked for after the page, and their bytes on the way. */
  readonly files: number;
  readonly bytes: number;
  /** Milliseconds from the last byte until the answer can be seen, on a slow phone; also of an answer that there is nothing. */
  readonly wait: number;
  /** Whether anything was found. */
  readonly isFound: boolean;
}

/** A slow phone has a processor that takes so many times as long. */
const SLOWER = 4;

/** Asks each question on a fresh page of a built folder; `pageOf` gives its path, and `parts` is how the paths of its search begin. */
export async function firstQuestions(
  folder: string,
  questions: readonly string[],
  pageOf: (question: string) => string,
  parts: RegExp,
): Promise<FirstQuestion[]> {
  const sent: { readonly pathname: string; readonly bytes: number }[] = [];
  const server = await served(folder, (pathname, bytes) => parts.test(pathname) && sent.push({ pathname, bytes }));
  const browser = await startBrowser();
  try {
    const found: FirstQuestion[] = [];
    for (const question of questions) {
      sent.length = 0;
      const answer = await answerAt(browser, new URL(pageOf(question), addressOf(server)).href);
      const bytes = sent.reduce((sum, each) => sum + each.bytes, 0);
      found.push({ question, files: sent.length, bytes, ...answer });
    }
    return found;
  } finally {
    await browser.close();
    server.close();
  }
}

async function answerAt(browser: Browser, address: string): Promise<Pick<FirstQuestion, 'wait' | 'isFound'>> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const session = await page.createCDPSession();
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.evaluateOnNewDocument(noteAnswer);
    await page.goto(address);
    await page.waitForFunction(() => Reflect.has(globalThis, 'answered'), { timeout: 60_000 });
    return await page.evaluate(() => {
      const files = performance.getEntriesByType('resource');
      const ends = files.map((file) => (file instanceof PerformanceResourceTiming ? file.responseEnd : 0));
      const wait = Number(Reflect.get(globalThis, 'answered')) - Math.max(...ends);
      return { wait, isFound: document.querySelector('#S-found li, #found li') !== null };
    });
  } finally {
    await context.close();
  }
}

/** Runs in the page, before all else. Notes when its first answer has been drawn, be it that there is nothing. */
function noteAnswer(): void {
  const watch = new MutationObserver(() => {
    if (!document.querySelector('#S-found li, #S-found[aria-busy=false], #found li, #found[hidden]')) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => Reflect.set(globalThis, 'answered', performance.now())));
  });
  watch.observe(document, { attributes: true, childList: true, subtree: true });
}
