import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/cli/serve.ts';
import { withPage, type OpenPage } from '../browser/open-page.ts';
import { filesIn, plain } from './built-pages.ts';
import { forgottenFields } from './every-text.ts';
import { buildFilled, type FilledSite } from './hostile-site.ts';

/** What can break out of HTML, an attribute, a script, JSON, XML, Markdown, a header or a template, or is read from right to left. */
const HOSTILE = [
  '習近平 한국 नमस्ते عربي\u200F, שלום\u200E, می\u200Cخواهم e\u0301\u0323',
  `</script><script>alert(1)</script> '`,
  `]]> --> <!--<script> {{x}} \${x} {x} %0d%0aX: y`,
  `javascript:alert(1) [a](b) *c* _d_ ~~e~~ #f |g| \\u0022`,
  `"><img src=x onerror=alert(1)> ' \` \\ \\n &amp; &lt;`,
] as const;
const LONG = `${HOSTILE.join(' ')} 🗞️👩\u200D👩\u200D👧`;

let hostile: FilledSite;
let harmless: FilledSite;
const built: FilledSite[] = [];

/** The hostile texts, each in its turn; all in one where a field has room for them. */
const texts = () => {
  let next = 0;
  return (most: number) => (most === 1000 ? LONG : (HOSTILE[next++ % HOSTILE.length] ?? ''));
};

/** The same site twice: with hostile texts, and with words in their places, and a sign as rare, for which fonts have more signs. */
beforeAll(async () => {
  const take = texts();
  harmless = await buildFilled('https://example.org/news/', (mark) => `${mark} words of no harm = to anyone`);
  built.push(harmless);
  hostile = await buildFilled('https://example.org/news/', (mark, most) => `${mark} ${take(most)}`);
  built.push(hostile);
});

afterAll(() => {
  for (const { remove } of built) remove();
});

const read = ({ dist }: FilledSite, name: string) => readFileSync(join(dist, name), 'utf8');
const textOf = (field: string) => hostile.written.find((each) => each.field === field)?.text ?? '';
const named = (ending: RegExp) => filesIn(hostile.dist).filter((name) => ending.test(name));

/** What a page is made of, without its words: each element with the names of its attributes and how addresses begin; and all its words. */
function pageOf(html: string) {
  const parts: string[] = [];
  const texts: string[] = [];
  const data: string[] = [];
  const tree: Nodes = unified().use(rehypeParse).parse(html);
  visit(tree, (node, _index, parent) => {
    if (node.type === 'element') {
      const { tagName, properties } = node;
      const [scheme = ''] = /^\s*[a-z]+:/i.exec(String(properties.href ?? properties.src ?? '')) ?? [];
      // The site's own around the title of another's page that is read from right to left: no text here writes one.
      if (tagName !== 'bdi') parts.push(`<${[tagName, ...Object.keys(properties).sort(), scheme].join(' ')}>`);
      texts.push(...Object.values(properties).map((value) => [value].flat().join(' ')), words(node));
    } else if (node.type === 'comment') {
      parts.push('<!-->');
    } else if (node.type === 'text' && parent?.type === 'element' && parent.properties.type === 'application/ld+json') {
      data.push(node.value);
    }
  });
  return { parts, texts, data };
}

function words(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(words).join('') : '';
}

/** What data is made of, without its words, and its words. */
function dataOf(json: string) {
  const parts: string[] = [];
  const texts: string[] = [];
  const walk = (value: unknown, place: string): void => {
    if (typeof value === 'string') texts.push(value);
    if (typeof value !== 'object' || value === null) parts.push(`${place}: ${typeof value}`);
    else for (const [key, item] of Object.entries(value)) walk(item, `${place}.${key}`);
  };
  walk(JSON.parse(json), '');
  return { parts, texts };
}

test('every field that takes any text is written', () => {
  expect(forgottenFields(hostile.written)).toEqual([]);
});

test('the files are the same', () => {
  expect(filesIn(hostile.dist)).toEqual(filesIn(harmless.dist));
});

describe('a hostile text makes no element, attribute, comment or value, and ends none', () => {
  test('in pages', () => {
    for (const name of named(/\.html$/)) {
      const [one, other] = [pageOf(read(hostile, name)), pageOf(read(harmless, name))];
      expect([name, ...one.parts]).toEqual([name, ...other.parts]);
      expect(one.data.map((data) => dataOf(data).parts)).toEqual(other.data.map((data) => dataOf(data).parts));
    }
  });

  test('in data', () => {
    for (const name of named(/\.json$/)) {
      expect([name, ...dataOf(read(hostile, name)).parts]).toEqual([name, ...dataOf(read(harmless, name)).parts]);
    }
  });
});

test('every text is on a page as it was written', () => {
  const texts = named(/\.html$/).flatMap((name) => {
    const { texts, data } = pageOf(read(hostile, name));
    return [...texts, ...data.flatMap((json) => dataOf(json).texts)].map(plain);
  });
  const all = texts.join('\n');
  expect(hostile.written.filter(({ text }) => !all.includes(plain(text)))).toEqual([]);
});

test('the files for hosts say the same', () => {
  const rest = filesIn(hostile.dist).filter((name) => !/\.(?:html|json|xml|png|svg|css|js|woff2)$/.test(name));
  expect(rest).toContain('_headers');
  expect(rest).toContain('.htaccess');
  for (const name of rest) expect([name, read(hostile, name)]).toEqual([name, read(harmless, name)]);
});

describe('a browser', () => {
  /** The documents of XML that Chromium's parser, which takes well-formed ones alone, makes: their elements, and their words. */
  const xmlIn = ({ page }: OpenPage, texts: readonly string[]) =>
    page.evaluate(
      (all) =>
        all.map((text) => {
          const parsed = new DOMParser().parseFromString(text, 'application/xml');
          const elements = [...parsed.querySelectorAll('*')];
          return {
            parts: elements.map((each) => [each.tagName, ...each.getAttributeNames()].join(' ')),
            words: parsed.documentElement.textContent,
          };
        }),
      texts,
    );

  test('reads all XML, in which no text is anything else', async () => {
    const names = named(/\.(?:xml|svg)$/);
    expect(names).toEqual(expect.arrayContaining(['feed.xml', 'corrections.xml', 'sitemap.xml']));
    await withPage('about.html', {}, async (open) => {
      const [one, other] = [
        await xmlIn(
          open,
          names.map((name) => read(hostile, name)),
        ),
        await xmlIn(
          open,
          names.map((name) => read(harmless, name)),
        ),
      ];
      for (const [index, name] of names.entries()) {
        expect([name, one[index]?.parts]).toEqual([name, other[index]?.parts]);
      }
      expect(plain(one[names.indexOf('feed.xml')]?.words)).toContain(plain(textOf('articles.title')));
    });
  });

  test('shows every page without a dialog, a fault or a request elsewhere, its title as it is', async () => {
    const { address, server } = await serve(hostile.dist, 4600, () => undefined);
    for (const name of named(/\.html$/)) {
      await withPage(address + name, {}, async ({ page, faults }) => {
        const requests: string[] = [];
        const dialogs: string[] = [];
        // What a saved explainer carries in itself is no request.
        page.on('request', (request) => {
          if (!request.url().startsWith('data:')) requests.push(request.url());
        });
        page.on('dialog', (dialog) => {
          dialogs.push(dialog.message());
          void dialog.dismiss();
        });
        await page.reload();
        expect([name, ...faults, ...dialogs]).toEqual([name]);
        expect(requests.filter((url) => !url.startsWith(address))).toEqual([]);
        expect(requests.length).toBeGreaterThan(0);
      });
    }
    server.close().closeAllConnections();
  });

  test('finds what is hostile, and shows it as the text that it is', async () => {
    const { address, server } = await serve(hostile.dist, 4600, () => undefined);
    for (const field of ['articles.title', 'article body', 'people.name', 'sources.name']) {
      const text = textOf(field);
      const [mark = ''] = /^T\d+/.exec(text) ?? [];
      await withPage(`${address}search.html?q=${mark}`, {}, async ({ page, faults }) => {
        await page.waitForSelector('.found mark');
        const shown = await page.$eval('.found', (found) => found.textContent);
        expect(plain(shown)).toContain(plain(text).slice(0, 60));
        const elements = await page.$$eval('.found *', (all) => [...new Set(all.map(({ localName }) => localName))]);
        const own = [
          'section',
          'h2',
          'h3',
          'ol',
          'li',
          'div',
          'p',
          'a',
          'small',
          'mark',
          'time',
          'i',
          'b',
          'u',
          'span',
          'button',
        ];
        expect(elements.filter((name) => !own.includes(name))).toEqual([]);
        expect(faults).toEqual([]);
      });
    }
    server.close().closeAllConnections();
  });

  test('copies and sends a hostile title as it is', async () => {
    const { address, server } = await serve(hostile.dist, 4600, () => undefined);
    const title = textOf('articles.title');
    await withPage(`${address}articles/talks.html`, {}, async ({ page }) => {
      expect(plain(await page.$eval('h1', (heading) => heading.textContent))).toBe(plain(title));
      expect(await page.title()).toContain(title);
      const mail = new URL(await page.$eval('.share a[href^="mailto:"]', (link) => link.getAttribute('href') ?? ''));
      expect([...mail.searchParams.keys()]).toEqual(['subject', 'body']);
      expect(mail.searchParams.get('subject')).toBe(title);
      const permissions = (['clipboard-read', 'clipboard-write'] as const).map((name) => ({
        permission: { name },
        state: 'granted' as const,
      }));
      await page.browserContext().setPermission(new URL(address).origin, ...permissions);
      await page.bringToFront();
      await page.click('#S-as-text + button');
      await page.waitForFunction(() => document.querySelector('.share [role=status]')?.textContent === 'Copied');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(title);
      await page.$eval('.body a.para', (link) => link.click());
      const name = /^T\d+/.exec(textOf('article body'))?.[0] ?? '';
      await page.waitForFunction(async (wanted) => (await navigator.clipboard.readText()).includes(wanted), {}, name);
      const passage = await page.evaluate(() => navigator.clipboard.readText());
      expect(plain(passage)).toContain(plain(textOf('article body')));
    });
    server.close().closeAllConnections();
  });
});

describe('data', () => {
  test.each(['feed.json', 'articles/talks.json', 'embed/talks.json'])('%s has the title as it is', (name) => {
    expect(dataOf(read(hostile, name)).texts).toContain(textOf('articles.title'));
  });
});
