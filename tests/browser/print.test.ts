import { describe, expect, test } from 'vitest';
import { withPage } from './open-page.ts';
import { ARTICLE, pageKinds, SAVED } from './page-kinds.ts';

/** Runs in the page. The links out of the site whose address is not printed after them. */
const withoutAddress = () =>
  [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="http"]:not(.bare)')]
    .filter(
      (link) =>
        link.checkVisibility() && !getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? ' '),
    )
    .map((link) => link.href);

/** Runs in the page. What is folded away; a link to more of it, the row for sharing and minor changes are no use on paper. */
const folded = () =>
  [...document.querySelectorAll('details:not(#S-share *, #S-changes *) > :not(summary, .more)')]
    .filter((element) => !element.checkVisibility() || element.getBoundingClientRect().height === 0)
    .map((element) => element.textContent.slice(0, 60))
    .filter((text) => text !== '');

const notForPaper = () =>
  [...document.querySelectorAll('nav, .skip, #S-share, .foot a:not([rel="license"])')]
    .filter((element) => element.checkVisibility())
    .map(({ id, className }) => id || className);

/** Runs in the page. What comes again on each page of paper: what is fixed, and has no other container than the page. */
const atFoot = () =>
  [...document.querySelectorAll<HTMLElement>('*')]
    .filter((element) => getComputedStyle(element).position === 'fixed' && element.offsetHeight > 0)
    .filter((element) => Math.round(element.getBoundingClientRect().bottom) === innerHeight)
    .map(({ tagName }) => tagName);

test('a page without its scripts is printed as with them', async () => {
  await withPage(ARTICLE, { media: 'print', scripts: false }, async ({ page }) => {
    expect(await page.evaluate(notForPaper)).toEqual([]);
  });
});

describe.each([...pageKinds, { kind: 'saved explainer', path: SAVED }])('printed, $kind', ({ path }) => {
  test('has the addresses of its links, nothing folded away, and no navigation', async () => {
    await withPage(path, { media: 'print', width: 720 }, async ({ page }) => {
      expect(await page.evaluate(withoutAddress)).toEqual([]);
      expect(await page.evaluate(folded)).toEqual([]);
      expect(await page.evaluate(notForPaper)).toEqual([]);
    });
  });

  test('says at the foot of each page what it is, and under which licence', async () => {
    await withPage(path, { media: 'print', width: 720 }, async ({ page }) => {
      expect(await page.evaluate(() => document.head.innerText.trim())).toBe(await page.title());
      expect(await page.evaluate(atFoot)).toEqual(['HEAD', 'FOOTER']);
    });
  });

  test('is black on white, also for a reader who reads in the dark', async () => {
    await withPage(path, { media: 'print', scheme: 'dark' }, async ({ page }) => {
      const paper = await page.evaluate(() => {
        const canvas = document.createElement('canvas').getContext('2d');
        if (!canvas) throw new Error('no canvas');
        const luminance = (colour: string) => {
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          return Math.max(...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3));
        };
        const background = getComputedStyle(document.documentElement).backgroundColor;
        return { ink: luminance(getComputedStyle(document.body).color), paper: luminance(background) };
      });
      expect(paper.ink).toBeLessThan(70);
      expect(paper.paper).toBe(255);
    });
  });
});

test('a table of eleven columns and a long line of code fit the paper, and an address that is shown is not printed again', async () => {
  await withPage(ARTICLE, { media: 'print', width: 642 }, async ({ page }) => {
    const found = await page.$eval('.body', (body) => {
      const cells = ['Pedestrians', 'A count by hand', ...Array.from({ length: 8 }, () => '12,345')];
      const row = [...cells, `A note that goes on and on ${'and on '.repeat(9)}`].map((text) => `<td>${text}</td>`);
      body.insertAdjacentHTML(
        'beforeend',
        `<table><tr>${row.join('')}</tr></table><pre><code>${'longName.'.repeat(40)}</code></pre>` +
          '<p><a class="bare" href="https://example.org/">https://example.org/</a></p>',
      );
      const wide = [...body.querySelectorAll('table, pre, td')].filter(
        (each) =>
          each.scrollWidth > each.clientWidth + 1 ||
          each.getBoundingClientRect().right > body.getBoundingClientRect().right + 1,
      );
      const number = body.querySelector('td:nth-child(3)')?.firstChild;
      const range = document.createRange();
      if (number) range.selectNodeContents(number);
      const link = body.querySelector('.bare');
      return {
        wide: wide.map(({ tagName }) => tagName),
        linesOfNumber: range.getClientRects().length,
        after: link && getComputedStyle(link, '::after').content,
      };
    });
    expect(found).toEqual({ wide: [], linesOfNumber: 1, after: 'none' });
  });
});

test('the article prints to a few pages of PDF', async () => {
  const pdf = await withPage(ARTICLE, {}, ({ page }) => page.pdf({ format: 'A4' }));
  const pages =
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.length).toBeLessThan(16);
});

test('the text of an article is set in 11 points on paper', async () => {
  await withPage(ARTICLE, { media: 'print', width: 720 }, async ({ page }) => {
    const size = await page.evaluate(() => getComputedStyle(document.querySelector('.body') ?? document.body).fontSize);
    expect(parseFloat(size)).toBeCloseTo((11 * 96) / 72, 1);
  });
});
