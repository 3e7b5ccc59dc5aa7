import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MARK } from '../../src/content/mark-file.ts';
import { paletteOf } from '../../src/model/palette.ts';
import { build } from '../setup/build.ts';
import { addToSite } from '../setup/own-pages.ts';
import type { ProjectCopy } from '../setup/project-copy.ts';
import { copySmallProject } from '../setup/small-project.ts';
import { pagesIn, type BuiltPage } from './built-pages.ts';
import { htmlProblems } from './html-problems.ts';
import { thingOf } from './structured-data.ts';

const ADDRESS = 'https://example.org/news/';

const LIGHT = { accent: '#00695c', paper: '#f3e9d2', ink: '#332211' };
const COLOURS = `colours:
  light: { accent: '${LIGHT.accent}', paper: '${LIGHT.paper}', ink: '#321' }
  dark: { accent: '#7fe0c8' }
`;
const light = paletteOf(LIGHT, 'light');
const dark = paletteOf({ accent: '#7fe0c8' }, 'dark');

/** A mark whose ids are those of parts of a page, with a title that nobody has to read twice. */
const DRAWING = `<?xml version="1.0"?>
<svg xmlns="http://www.w3.org/2000/svg" width="48" height="24" viewBox="0 0 48 24">
  <title>Example</title>
  <linearGradient id="energy"><stop stop-color="#b00020"/></linearGradient>
  <rect id="call" width="24" height="24" fill="url(#energy)"/><use href="#call" x="24"/>
  <circle cx="24" cy="12" r="6"/>
</svg>
`;
const DRAWN =
  '<linearGradient id="S-mark-energy"><stop stop-color="#b00020"/></linearGradient><rect id="S-mark-call" width="24" height="24" fill="url(#S-mark-energy)"/><use href="#S-mark-call" x="24"/><circle cx="24" cy="12" r="6"/></svg>';

let copy: ProjectCopy;
let built: readonly BuiltPage[];

const file = (path: string) => join(copy.root, 'dist', path);
const text = (path: string) => readFileSync(file(path), 'utf8');

function page(path: string): BuiltPage {
  const found = built.find((each) => each.path === path);
  if (!found) throw new Error(`There is no ${path}.`);
  return found;
}

async function buildSite() {
  await build(copy.root, { SITE_URL: ADDRESS });
  built = pagesIn(file('.'));
}

const icons = ({ document }: BuiltPage) =>
  [...document.querySelectorAll('link[rel~="icon"]')].map((link) => link.getAttribute('href'));

/** The pages for which something holds. */
const pathsOf = (holds: (page: BuiltPage) => boolean) => built.filter(holds).map(({ path }) => path);

beforeAll(() => {
  copy = copySmallProject();
  rmSync(join(copy.root, MARK));
});

afterAll(() => copy.remove());

describe('a site without a mark and without colours', () => {
  beforeAll(buildSite);

  test('has the name alone in its header, in the card and in the saved file', () => {
    expect(pathsOf(({ html }) => html.includes('class="mark"'))).toEqual([]);
    expect(page('index.html').document.querySelector('header .name')?.innerHTML).toBe('Small');
  });

  test('has no picture for a tab, and links none', () => {
    expect(existsSync(file('favicon.svg'))).toBe(false);
    expect(new Set(built.flatMap(icons))).toEqual(new Set(['data:,']));
    // Or a browser would ask for /favicon.ico.
    expect(icons(page('index.html'))).toEqual(['data:,']);
  });

  test('claims no logo, and feeds have no icon', () => {
    expect(thingOf(page('index.html'), 'NewsMediaOrganization')).not.toHaveProperty('logo');
    expect(text('feed.xml')).not.toContain('<icon>');
    expect(JSON.parse(text('feed.json'))).not.toHaveProperty('favicon');
  });

  test('has the colours of the software, and no style of its own', () => {
    expect(pathsOf(({ html }) => html.includes('html:root{'))).toEqual([]);
    expect(text('feed.css')).toContain('--paper:light-dark(#f7f6f2,#14161a)');
  });
});

describe('a site with a mark and colours', () => {
  beforeAll(async () => {
    addToSite(copy, COLOURS);
    writeFileSync(join(copy.root, MARK), DRAWING);
    await buildSite();
  });

  test('draws its mark once on every page, with ids that nothing else has', () => {
    const marks = ({ document }: BuiltPage) => [...document.querySelectorAll('svg.mark')];
    expect(pathsOf((each) => marks(each).length !== 1)).toEqual([]);
    const parts = built.flatMap(marks).map((mark) => [...mark.querySelectorAll('[id], [href], [fill^="url"]')]);
    const named = (part: Element) => ['id', 'href', 'fill'].map((name) => part.getAttribute(name)?.replaceAll('"', ''));
    expect(new Set(parts.map((each) => JSON.stringify(each.map(named))))).toEqual(
      new Set([
        JSON.stringify([
          ['S-mark-energy', null, null],
          ['S-mark-call', null, 'url(#S-mark-energy)'],
          [null, '#S-mark-call', null],
        ]),
      ]),
    );
    const twice = pathsOf(({ document }) => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return new Set(ids).size !== ids.length;
    });
    expect(twice).toEqual([]);
  });

  test('draws the same in a tab, in the accent of a light or a dark one', () => {
    expect(text('favicon.svg')).toBe(
      `<svg fill="currentColor" viewBox="0 0 48 24" xmlns="http://www.w3.org/2000/svg"><style>svg{color:${light.accent}}@media(prefers-color-scheme:dark){svg{color:${dark.accent}}}</style>${DRAWN}`,
    );
    expect(icons(page('index.html'))).toEqual(['favicon.svg']);
    expect(icons(page('articles/talks.html'))).toEqual(['../favicon.svg']);
  });

  test('names it as the logo of its publisher and as the icon of its feeds', () => {
    const icon = `${ADDRESS}favicon.svg`;
    expect(thingOf(page('articles/talks.html'), 'NewsMediaOrganization')).toMatchObject({ logo: icon });
    expect(text('feed.xml')).toContain(`<icon>${icon}</icon>`);
    expect(JSON.parse(text('feed.json'))).toMatchObject({ favicon: icon });
  });

  test.each(['index.html', 'articles/talks.html', 'embed/talks.html', 'saved/talks.html', '404.html'])(
    'gives %s its colours, those that it does not name being the software’s',
    (path) => {
      const { document, html } = page(path);
      expect(html).toContain(
        `<style>html:root{--accent:light-dark(#00695c,#7fe0c8);--paper:light-dark(#f3e9d2,#14161a);--ink:light-dark(#321,#ebe8e1);`,
      );
      const themes = [...document.querySelectorAll('meta[name="theme-color"]')];
      expect(themes.map((theme) => [theme.getAttribute('media'), theme.getAttribute('content')])).toEqual([
        ['(prefers-color-scheme: light)', '#f3e9d2'],
        ['(prefers-color-scheme: dark)', '#14161a'],
      ]);
    },
  );

  test('gives them to the style of its feeds', () => {
    expect(text('feed.css')).toContain(
      'atom|feed{--accent:light-dark(#00695c,#7fe0c8);--paper:light-dark(#f3e9d2,#14161a)',
    );
  });

  test('is sound HTML', async () => {
    const { html, path } = page('articles/talks.html');
    expect(await htmlProblems(html, path)).toEqual([]);
  });
});
