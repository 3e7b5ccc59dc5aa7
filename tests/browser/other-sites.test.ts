import { createServer, type Server } from 'node:http';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../setup/provided.ts';
import { withPage } from './open-page.ts';

const { address } = builtSite();
const at = (path: string) => new URL(path, address).href;

/** Another site, isolated as browsers allow it: it shows nothing of others that does not say that it may be shown. */
let partner: Server;
let partnerAddress = '';

beforeAll(async () => {
  partner = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    response.end('<!doctype html><html lang="en"><title>Partner</title><link rel="icon" href="data:,"><body>');
  });
  await new Promise((done) => partner.listen(0, '127.0.0.1', () => done(undefined)));
  const bound = partner.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('the partner has no port');
  partnerAddress = `http://127.0.0.1:${bound.port}/`;
});

afterAll(() => partner.close());

const onPartner = <T>(look: (page: Page) => Promise<T>) => withPage(partnerAddress, {}, ({ page }) => look(page));

/** The heading that a frame of the partner shows of a page; `undefined` where the browser shows an error of its own. */
async function framed(path: string): Promise<string | undefined> {
  return onPartner(async (page) => {
    await page.evaluate(async (src) => {
      const frame = document.createElement('iframe');
      const { promise, resolve } = Promise.withResolvers();
      frame.addEventListener('load', resolve);
      frame.src = src;
      document.body.append(frame);
      await promise;
    }, at(path));
    const [frame] = page.mainFrame().childFrames();
    return frame?.url() === at(path) ? frame.$eval('h1', (heading) => heading.textContent) : undefined;
  });
}

/** Whether an image of the site is shown on the partner's page. */
async function isShown(path: string): Promise<boolean> {
  return onPartner((page) =>
    page.evaluate(async (src) => {
      const image = new Image();
      image.src = src;
      return image.decode().then(
        () => true,
        () => false,
      );
    }, at(path)),
  );
}

/** Whether a script on the partner's page can read a file of the site. */
async function isRead(path: string): Promise<boolean> {
  return onPartner((page) =>
    page.evaluate(
      async (url) =>
        fetch(url).then(
          ({ ok }) => ok,
          () => false,
        ),
      at(path),
    ),
  );
}

describe('another site', () => {
  test('shows the card of an explainer in a frame, and no page', async () => {
    expect(await framed('embed/putin-xi-talks.html')).toBe('Putin and Xi plan to talk before the year ends');
    expect(await framed('articles/putin-xi-talks.html')).toBeUndefined();
    expect(await framed('index.html')).toBeUndefined();
  });

  test.each(['articles/putin-xi-talks.png', 'favicon.svg'])('shows the image %s', async (path) => {
    expect(await isShown(path)).toBe(true);
  });

  test('reads data, and neither pages nor scripts', async () => {
    expect(await isRead('articles/putin-xi-talks.json')).toBe(true);
    expect(await isRead('explainer.schema.json')).toBe(true);
    expect(await isRead('articles/putin-xi-talks.html')).toBe(false);
  });
});
