import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DatabaseSync } from 'node:sqlite';
import type { AstroPrerenderer } from 'astro';
import { expect, test } from 'vitest';
import { withoutFolder } from '../../../src/cli/build/bundled-code.ts';
import { keptBundle, type Pages } from '../../../src/cli/build/kept-bundle.ts';
import { noteSoftware } from '../../../src/content/store-of-project.ts';
import { writeFolder } from '../../finish/folder.ts';

const PICTURE = 'as it was taken';
const STYLE = { depth: 0, order: -1, sheet: { type: 'inline' as const, content: 'p{}' } };
const ENTRY = '.prerender/prerender-entry.abc.mjs';
const BUNDLED = {
  [ENTRY]: 'export const app = 1;',
  '.prerender/chunks/home.mjs': 'export {};',
  '_astro/bridge.def.jpg': PICTURE,
};

/** A page as Astro has it before it is bundled. */
const page = (): Pages => new Map([['home', { styles: [] }]]);

/** Sets up a rendering that notes what was there when it was set up. */
async function setUp(before: (rendering: AstroPrerenderer) => AstroPrerenderer, file: string): Promise<string[]> {
  const there: string[] = [];
  const rendering = before({
    name: 'noting',
    setup: () => Promise.resolve(void there.push(readFileSync(file, 'utf8'))),
    getStaticPaths: () => Promise.resolve([]),
    render: () => Promise.resolve(new Response()),
  });
  await rendering.setup?.();
  return there;
}

/** Code as the bundler writes it in a project at `root`. What only looks like where it was made is something else. */
const codeNaming = (root: string, madeIn = root) => `import { a } from "${pathToFileURL(root).href}/src/a.ts";
const file = "${root}/src/pages/a.astro", other = "${madeIn}-other/a", address = "https://example.org${madeIn}/a";
`;
const CODE = '.prerender/chunks/naming.mjs';

/**
 * A project whose bundle was made and kept, with its folder as it is before the next build. `more` are files of the bundle, by
 * where the project is.
 */
async function bundledProject(more: Readonly<Record<string, (root: string) => string>> = {}) {
  const root = writeFolder({ 'content/articles/bridge.jpg': PICTURE });
  const named = Object.entries(more).map(([path, text]) => [path, text(root)] as const);
  for (const [path, text] of [...Object.entries(BUNDLED), ...named]) {
    mkdirSync(dirname(join(root, 'next', path)), { recursive: true });
    writeFileSync(join(root, 'next', path), text);
  }
  noteSoftware(root, 'this software');
  const of = { root, folder: join(root, 'next'), from: 'this configuration' };
  const pages = page();
  const { standIn, before } = keptBundle(of, pages);
  expect(standIn).toBeUndefined();
  // Between the two the bundler makes files and styles.
  pages.get('home')?.styles.push(STYLE);
  await setUp(before, join(of.folder, ENTRY));
  rmSync(of.folder, { recursive: true });
  return of;
}

test('a bundle that was made is put back before a page is rendered, with the styles of the pages', async () => {
  const of = await bundledProject();
  const pages = page();
  const { standIn, before } = keptBundle(of, pages);
  expect(standIn?.name).toBe('backgrounder:kept-bundle');
  expect(pages.get('home')?.styles).toEqual([STYLE]);
  expect(await setUp(before, join(of.folder, ENTRY))).toEqual([BUNDLED[ENTRY]]);
  for (const [path, text] of Object.entries(BUNDLED)) expect(readFileSync(join(of.folder, path), 'utf8')).toBe(text);
});

test('a picture is kept as the file of the content that it is, not once more', async () => {
  const { root } = await bundledProject();
  const store = new DatabaseSync(join(root, '.astro/derived.sqlite'));
  const row = store.prepare("SELECT value FROM kept WHERE kind = 'bundle'").get();
  store.close();
  expect(row?.value).toContain('{"path":"_astro/bridge.def.jpg","picture":"content/articles/bridge.jpg"}');
});

test.each([
  ['another configuration or picture', { from: 'another configuration' }, 'this software'],
  ['other software', {}, 'other software'],
])('with %s it is made anew', async (_, other, software) => {
  const of = await bundledProject();
  noteSoftware(of.root, software);
  expect(keptBundle({ ...of, ...other }, page()).standIn).toBeUndefined();
});

test('into another folder, as for a preview, the same is put', async () => {
  const of = await bundledProject();
  const folder = join(of.root, 'preview');
  const { before } = keptBundle({ ...of, folder }, page());
  expect(await setUp(before, join(folder, ENTRY))).toEqual([BUNDLED[ENTRY]]);
});

test('one that is damaged is made anew', async () => {
  const of = await bundledProject();
  expect(keptBundle(of, page()).standIn).toBeDefined();
  const store = new DatabaseSync(join(of.root, '.astro/derived.sqlite'));
  store.exec("UPDATE kept SET value = replace(value, 'p{}', 'q{}') WHERE kind = 'bundle'");
  store.close();
  expect(keptBundle(of, page()).standIn).toBeUndefined();
});

test('in a project that was moved, or is reached by a link, its code names where it is now', async () => {
  const of = await bundledProject({ [CODE]: codeNaming });
  const moved = writeFolder({ 'content/articles/bridge.jpg': PICTURE });
  cpSync(join(of.root, '.astro'), join(moved, '.astro'), { recursive: true });
  const linked = join(moved, 'link');
  symlinkSync(moved, linked);
  for (const root of [moved, linked]) {
    noteSoftware(root, 'this software');
    const folder = join(root, 'next');
    const { standIn, before } = keptBundle({ ...of, root, folder }, page());
    expect(standIn).toBeDefined();
    expect(await setUp(before, join(folder, CODE))).toEqual([codeNaming(moved, of.root)]);
  }
});

test('the code of a folder whose name is written otherwise stays as it is, also where a plain link leads there', () => {
  const root = join(writeFolder({ 'a name/content/site.yaml': '' }), 'a name');
  const linked = `${dirname(root)}/link`;
  symlinkSync(root, linked);
  for (const folder of [root, linked]) expect(withoutFolder(codeNaming(folder), folder)).toBe(codeNaming(folder));
});
