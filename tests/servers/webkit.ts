import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, By, Key } from 'selenium-webdriver';
import type { Engine } from './engine.ts';
import { miniBrowser, toolkitSettings } from './mini-browser.ts';
import { freePort, runUntil } from './run-program.ts';
import { webkitConsole } from './webkit-console.ts';

const KEYS = { Tab: Key.TAB, Enter: Key.ENTER, Escape: Key.ESCAPE };

/** Starts Safari's engine: Debian's WebKitGTK in its MiniBrowser, by WebDriver, on a screen that nobody sees. */
export async function startWebkit(): Promise<Engine> {
  await using started = new AsyncDisposableStack();
  const work = mkdtempSync(join(tmpdir(), 'backgrounder-webkit-'));
  started.defer(() => rmSync(work, { recursive: true, force: true }));

  const screen = await runUntil(
    { file: 'Xvfb', args: ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'] },
    (printed) => /^\d+$/m.test(printed),
  );
  started.defer(() => screen.stop());

  const env = { DISPLAY: `:${screen.printed().trim()}`, ...toolkitSettings(work) };
  const port = await freePort();
  const service = await runUntil({ file: 'WebKitWebDriver', args: [`--port=${port}`], env }, () => doesListen(port));
  started.defer(() => service.stop());

  const binary = miniBrowser();
  const driver = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    })
    .build();
  started.defer(() => driver.quit());

  const toClose = started.move();
  return {
    faults: (addresses) => webkitConsole(binary, env, work, addresses),
    open: async (address, width) => {
      await driver.manage().window().setRect({ x: 0, y: 0, width, height: 840 });
      await driver.get(address);
      await driver.wait(() => driver.executeScript(isSettled));
    },
    ask: (question) => driver.executeScript(question),
    click: async (selector) => {
      const element = await driver.findElement(By.css(selector));
      await element.click();
    },
    press: async (key) => {
      await driver.actions().sendKeys(KEYS[key]).perform();
      // It brings a text field into view only when it draws the page again.
      if (key === 'Tab') await driver.executeAsyncScript(nextFrames);
    },
    close: () => toClose.disposeAsync(),
  };
}

/** Runs in the page. Until it has been drawn anew. */
function nextFrames(done: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(done));
}

/** Runs in the page. Whether it has what it asks for when its first frame is on the screen: its font, and how it is printed. */
function isSettled(): boolean {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
  return (
    document.querySelector('body > template') === null &&
    document.documentElement.getAnimations().every(({ playState }) => playState === 'finished') &&
    document.fonts.status === 'loaded' &&
    [...links].every(({ sheet }) => sheet !== null)
  );
}

async function doesListen(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/status`)).ok;
  } catch {
    return false;
  }
}
