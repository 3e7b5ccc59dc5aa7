import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { builtSite } from '../setup/provided.ts';
import { layoutShift } from './layout-shift.ts';
import { withPage } from './open-page.ts';
import { ARTICLE, pageKinds } from './page-kinds.ts';

describe.each(['http', 'file'] as const)('from %s', (from) => {
  test.each(pageKinds)('$kind loads without an error, and with one font file at most', async ({ path }) => {
    const { faults, fonts } = await withPage(path, { from }, (open) => Promise.resolve(open));
    expect(faults).toEqual([]);
    expect(fonts.length).toBeLessThanOrEqual(1);
  });
});

test('an error on a page is found', async () => {
  const faults = await withPage(ARTICLE, {}, async (open) => {
    await open.page.evaluate(() => fetch('nowhere.json'));
    return open.faults;
  });
  expect(faults).toEqual(expect.arrayContaining([expect.stringMatching(/^404: .*nowhere\.json$/)]));
});

/** Runs in the page. How the fonts that are fetched let the text wait for them. */
const fontDisplay = () =>
  [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule && rule.cssText.includes('url('))
    .map((rule) => /font-display: (\w+)/.exec(rule.cssText)?.[1] ?? 'auto');

describe.each([390, 1280])('while its font and all else is late, at %i px', (width) => {
  test.each(pageKinds)('$kind shows its text at once and nothing moves', async ({ path }) => {
    const result = await withPage(path, { width, height: 900, lateFiles: true }, async ({ page, fonts }) => {
      const display = new Set(await page.evaluate(fontDisplay));
      return { display: [...display], fonts: fonts.length, shift: await layoutShift(page) };
    });
    expect(result.fonts).toBe(1);
    expect(result.display).toEqual(['swap']);
    expect(result.shift).toBeLessThanOrEqual(0.003);
  });
});

/** Runs in the page, before all else. Keeps the font of the first frame that has a text. */
function noteFirstFont(): void {
  const look = () => {
    if (!document.querySelector('body')) requestAnimationFrame(look);
    else Reflect.set(globalThis, 'firstFont', getComputedStyle(document.documentElement).fontFamily);
  };
  requestAnimationFrame(look);
}

test('the first frame is drawn with a serif of the machine, and no font is asked for but after it', async () => {
  const [first, last] = await withPage(ARTICLE, {}, async ({ page }) => {
    await page.evaluateOnNewDocument(noteFirstFont);
    await page.reload();
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => null));
    const now = await page.evaluate(() => getComputedStyle(document.documentElement).fontFamily);
    return [await page.evaluate(() => String(Reflect.get(globalThis, 'firstFont'))), now];
  });
  expect(first).toMatch(/^NG,/);
  expect(last).toMatch(/^Newsreader,/);
});

/** Serves a page in two pieces, the second half a second after the first, and gives its address. The first ends after `end`. */
async function serveInTwoPieces(path: string, end: string): Promise<string> {
  const page = readFileSync(join(builtSite().dist, path), 'utf8');
  const cut = page.indexOf(end) + end.length;
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(page.slice(0, cut));
    void setTimeout(500).then(() => response.end(page.slice(cut)));
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
}

test('the menu of a phone stays where it is while the rest of the menu arrives', async () => {
  const address = await serveInTwoPieces(ARTICLE, 'Explainers</a></li>');
  const shift = await withPage(address, { width: 390 }, ({ page }) => layoutShift(page, 'start'));
  expect(shift).toBeLessThanOrEqual(0.003);
});

/** Runs in the page. How wide its texts and headings are in each fallback that the machine has, beside their own font. */
async function widths(): Promise<{ font: string; weight: string; ratio: number }[]> {
  const texts = [...document.querySelectorAll('h1, h2, h3, .stand, .body > p')].filter((element) =>
    getComputedStyle(element).fontFamily.startsWith('Newsreader'),
  );
  const sum = (font: string, weight: string) =>
    texts
      .filter((element) => getComputedStyle(element).fontWeight === weight)
      .map((element) => {
        const copy = document.createElement('span');
        copy.style.cssText = `position: absolute; white-space: nowrap; font: ${weight} 20px ${font}`;
        copy.textContent = element.textContent;
        document.body.append(copy);
        const { width } = copy.getBoundingClientRect();
        copy.remove();
        return width;
      })
      .reduce((all, width) => all + width, 0);
  const tried = await Promise.allSettled(
    ['NG', 'NT', 'NN', 'ND'].map(async (font) => {
      await document.fonts.load(`20px ${font}`);
      return font;
    }),
  );
  return tried.flatMap((each) =>
    each.status === 'rejected'
      ? []
      : ['400', '600'].map((weight) => {
          const font = each.value;
          return { font, weight, ratio: sum(font, weight) / sum('Newsreader', weight) };
        }),
  );
}

test('each fallback that the machine has sets texts and headings as wide as their own font does', async () => {
  const found = await withPage(ARTICLE, {}, ({ page }) => page.evaluate(widths));
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ ratio }) => Math.abs(ratio - 1) > 0.012)).toEqual([]);
});
