import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../setup/build.ts';
import { copyProject, type ProjectCopy } from '../setup/project-copy.ts';
import { unpublish } from '../setup/unpublish.ts';
import { resolve } from './addresses.ts';
import { pages, plain } from './built-pages.ts';

const documents = new Map(pages.map(({ path, document }) => [path, document]));
const withStatements = pages.filter(({ document }) => document.querySelector('#S-statements') !== null);

const itemsOf = (document: Document | undefined) => [...(document?.querySelectorAll('#S-statements .said > li') ?? [])];
const textOf = (item: Element) => plain(item.querySelector('p')?.textContent);

/** Whether a text is that of a row, told with its headings, in the table after the paragraph that it leads to. */
function isRowAfter(paragraph: Element | null | undefined, text: string): boolean {
  const table = paragraph?.nextElementSibling;
  const rows = [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.querySelectorAll('td')]);
  return rows.some(
    (cells) => cells.length > 0 && cells.every((cell) => text.includes(plain(cell.firstChild?.textContent))),
  );
}

test('a person’s page lists what the person said', () => {
  const document = documents.get('people/dmitry-peskov.html');
  expect(plain(document?.querySelector('#S-statements h2')?.textContent)).toBe(
    'Statements attributed to Dmitry Peskov',
  );
  const items = itemsOf(document);
  expect(items.map(textOf)).toContainEqual(
    expect.stringMatching(/^Russia’s President Vladimir Putin and .* on 26 December 2022/),
  );
  expect(items.map((item) => item.querySelector('time')?.getAttribute('datetime'))).toContain('2022-12-26');
});

test('a source’s page lists what rests on it', () => {
  const document = documents.get('sources/tass.html');
  expect(plain(document?.querySelector('#S-statements h2')?.textContent)).toBe('Statements that rest on TASS');
  expect(itemsOf(document).length).toBeGreaterThan(1);
});

describe.each(withStatements)('$path', ({ path, document }) => {
  test('every statement links to the paragraph, list item or quotation that it stands in', () => {
    for (const item of itemsOf(document)) {
      const { file, fragment } = resolve(path, item.querySelector('a')?.getAttribute('href') ?? '');
      const target = documents.get(file)?.getElementById(fragment);
      // The citations’ numbers and the dates of relative words stand between the words there.
      const words = textOf(item).replace(/\W+$/u, '').slice(0, 30);
      expect(plain(target?.textContent).includes(words) || isRowAfter(target, textOf(item)), words).toBe(true);
    }
  });
});

describe('more statements than a page holds', () => {
  let copy: ProjectCopy;
  const built = (path: string) => parseHTML(readFileSync(join(copy.root, 'dist', path), 'utf8')).document;

  beforeAll(async () => {
    copy = copyProject();
    // Nothing is published yet in this copy, so that its texts may change.
    unpublish(copy.root);
    const file = join(copy.root, 'content/articles/putin-xi-talks.mdx');
    const added = Array.from({ length: 110 }, (_, index) => `Peskov said thing ${index + 1}.[^call-announced]`);
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n${added.join('\n\n')}\n`);
    await build(copy.root);
  });
  afterAll(() => copy.remove());

  test('stand on pages of their year with fifty each, each once', () => {
    const paths = [
      'people/dmitry-peskov/2022.html',
      'people/dmitry-peskov/2022-2.html',
      'people/dmitry-peskov/2022-3.html',
    ];
    const [first = 0, second = 0, third = 0] = paths.map((path) => itemsOf(built(path)).length);
    expect([first, second]).toEqual([50, 50]);
    expect(third).toBeGreaterThan(9);
    const things = paths.flatMap((path) => itemsOf(built(path)).map(textOf)).filter((text) => /thing \d/.test(text));
    expect(new Set(things).size).toBe(110);
    expect(itemsOf(built('people/dmitry-peskov.html')).length).toBeLessThanOrEqual(50);
    expect(itemsOf(built('sources/tass/2022-2.html'))).toHaveLength(50);
  });

  test('and the pages link to each other', () => {
    const links = (path: string) =>
      [...built(path).querySelectorAll('#S-statements .paging a')].map((link) => [
        link.getAttribute('rel'),
        link.getAttribute('href'),
      ]);
    expect(built('people/dmitry-peskov.html').querySelector('#S-y-2022 ~ .all a')?.getAttribute('href')).toBe(
      'dmitry-peskov/2022.html',
    );
    expect(links('people/dmitry-peskov/2022-2.html')).toEqual([
      ['prev', '2022.html'],
      ['next', '2022-3.html'],
    ]);
    expect(built('people/dmitry-peskov/2022-2.html').title).toMatch(/^Dmitry Peskov: statements, 2022, page 2 – /);
  });
});

test('an article says above its ledger how well its statements are attributed', () => {
  for (const { path, document } of pages.filter(({ path: each }) => each.startsWith('articles/'))) {
    const sentence = plain(document.querySelector('#S-who-says-so .ledger > p')?.textContent);
    expect(sentence, path).toMatch(
      /^\d+ statements in the text, first reported by \d+ sources(; \d+ rests? on state-controlled sources alone)?\.$/,
    );
  }
});
